import { commitAddress } from '../../../src/domain/causes/commit-address';
import { commitWords } from '../../../src/contract/wording/evidence';

const hash = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

describe('the address of a commit', () => {
  it.each([
    [`https://github.com/acme/pump/commit/${hash}`, 'github.com', 'acme/pump'],
    [`https://www.github.com/acme/pump/commit/${hash}#diff-1`, 'github.com', 'acme/pump'],
    [`https://github.com/acme/pump/pull/7/commits/${hash}`, 'github.com', 'acme/pump'],
    [`https://gitlab.com/acme/firmware/pump/-/commit/${hash}`, 'gitlab.com', 'acme/firmware/pump'],
    [`https://bitbucket.org/acme/pump/commits/${hash}`, 'bitbucket.org', 'acme/pump'],
    [
      `https://git.acme.example/projects/FW/repos/pump/commits/${hash}`,
      'git.acme.example',
      'FW/pump',
    ],
  ])('%s', (url, host, repository) => {
    expect(commitAddress(url)).toEqual({ host, repository, hash });
  });

  it.each([
    'https://github.com/acme/pump',
    'https://github.com/acme/pump/commits/main',
    'https://github.com/acme/pump/pull/7',
    'https://ci.example/run/1a2b3c4d',
    'git@github.com:acme/pump.git',
  ])('is not %s', (url) => {
    expect(commitAddress(url)).toBeNull();
  });

  it('is told by its short hash and its repository, or whole where it says nothing', () => {
    expect(commitWords(`https://github.com/acme/pump/commit/${hash}`)).toBe(
      '1a2b3c4 in github.com/acme/pump',
    );
    expect(commitWords('https://code.example/changes/7')).toBe('https://code.example/changes/7');
  });
});
