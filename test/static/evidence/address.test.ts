import { readAddress } from '../../../static/features/evidence/address';
import type { EvidenceKind } from '../../../static/features/evidence/evidence-labels';
import { suggestKind } from '../../../static/features/evidence/suggest-kind';

const site = 'https://acme.atlassian.net';
const wiki = `${site}/wiki`;
const issue = { kind: 'issue', key: 'PUMP-12' };
const page = { kind: 'page', page: '123' };
const withoutId = { kind: 'pageWithoutId' };
const link = { kind: 'link' };

describe('an address that is pasted', () => {
  it.each([
    [`${site}/browse/PUMP-12`, issue],
    [`${site}/browse/PUMP-12?focusedCommentId=7#c`, issue],
    [`${site}/jira/software/c/projects/PUMP/boards/1?selectedIssue=PUMP-12`, issue],
    [`${site}/jira/software/c/projects/PUMP/issues/PUMP-12`, issue],
    [`${site}/jira/servicedesk/projects/PUMP/queues/custom/3/PUMP-12`, issue],
    [`${wiki}/spaces/QM/pages/123/WI-288+Leak+test`, page],
    [`${wiki}/spaces/~7120206f0c/pages/123`, page],
    [`${wiki}/spaces/QM/pages/edit-v2/123?draftShareId=a`, page],
    [`${wiki}/pages/viewpage.action?pageId=123`, page],
    [`${wiki}/pages/viewpage.action?spaceKey=QM&title=WI-288`, withoutId],
    [`${wiki}/x/AbCd`, withoutId],
    [`${wiki}/display/QM/WI-288`, withoutId],
    [`${wiki}/spaces/QM/overview`, withoutId],
    [`${wiki}/spaces/QM/blog/2026/03/02/123/News`, link],
    ['https://other.example/browse/PUMP-12', link],
    ['https://other.example/wiki/spaces/QM/pages/123/A', link],
    ['https://github.com/acme/pump/commit/1a2b3c4', { kind: 'commit' }],
    ['https://github.com/acme/pump', link],
    [`  ${site}/browse/PUMP-12  `, issue],
  ])('%s', (text, address) => {
    expect(readAddress(text, site)).toEqual(address);
  });

  it.each(['PUMP-12', '123', 'seen at https://ci.example', 'javascript:alert(1)', 'ftp://a/b', ''])(
    'is none: %s',
    (text) => {
      expect(readAddress(text, site)).toBeNull();
    },
  );

  it('is taken for one of this site where the platform does not tell which this is', () => {
    expect(readAddress('https://other.example/browse/PUMP-12', null)).toEqual(issue);
  });
});

describe('the kind an address suggests', () => {
  it.each<[EvidenceKind, string, EvidenceKind | null]>([
    ['observation', `${site}/browse/PUMP-12`, 'issue'],
    ['link', `${wiki}/spaces/QM/pages/123/A`, 'page'],
    ['link', `${wiki}/x/AbCd`, 'page'],
    ['issue', 'https://gitlab.com/acme/pump/-/commit/1a2b3c4', 'commit'],
    ['page', 'https://ci.example/run/7', 'link'],
    ['issue', `${site}/browse/PUMP-12`, null],
    ['commit', 'https://code.example/changes/7', null],
    ['interview', 'Operator', null],
  ])('for %s: %s', (chosen, text, suggested) => {
    expect(suggestKind(chosen, text, site)).toBe(suggested);
  });
});
