import { IssueId } from '../../../src/domain/id';
import { type EvidenceEntry, readEvidence } from '../../../static/features/evidence/read-evidence';
import { photo, pump, sources, withoutConfluence } from './sources';

const here = IssueId.parse('10001');
const entry = (kind: EvidenceEntry['kind'], what: string, note = ''): EvidenceEntry => ({
  id: 'evidence1',
  kind,
  what,
  note,
});
const read = (typed: EvidenceEntry, from = sources) => readEvidence(typed, here, from);
const wiki = 'https://acme.atlassian.net/wiki';
const commit = 'https://github.com/acme/pump/commit/1a2b3c4d5e6f';

describe('evidence as it is typed', () => {
  it.each<[string, EvidenceEntry, object]>([
    ['a measurement', entry('measurement', '4.2 mm'), { value: 4.2, unit: 'mm' }],
    ['a decimal comma', entry('measurement', '-4,2 % mass'), { value: -4.2, unit: '% mass' }],
    ['an issue key in small letters', entry('issue', ' pump-12 '), { issue: pump }],
    [
      'the address of an issue',
      entry('issue', 'https://acme.atlassian.net/browse/PUMP-12'),
      { issue: pump },
    ],
    ['a page’s address', entry('page', `${wiki}/spaces/QM/pages/123/WI-288`), { page: '123' }],
    ['a page’s bare id', entry('page', '123'), { page: '123' }],
    ['a commit', entry('commit', commit), { url: commit }],
    [
      'a file of the issue',
      entry('attachment', photo.id, 'Brittle'),
      { attachment: photo.id, name: 'seal.jpg', note: 'Brittle' },
    ],
    ['a link', entry('link', 'https://ci.example/run/7'), { url: 'https://ci.example/run/7' }],
    ['an observation', entry('observation', '', ' It rubs. '), { note: 'It rubs.' }],
    ['an interview', entry('interview', 'Operator', 'No time.'), { role: 'Operator' }],
  ])('reads %s', async (_what, typed, expected) => {
    expect(await read(typed)).toMatchObject({ ok: true, evidence: expected });
  });

  it.each<[string, EvidenceEntry, 'what' | 'note']>([
    ['a measurement without a unit', entry('measurement', '4.2'), 'what'],
    ['a measurement without a number', entry('measurement', 'much'), 'what'],
    ['an issue that cannot be seen', entry('issue', 'PUMP-13'), 'what'],
    ['an issue without a number', entry('issue', 'pump'), 'what'],
    ['an issue of another site', entry('issue', 'https://other.example/browse/PUMP-12'), 'what'],
    ['a link that runs a script', entry('link', 'javascript:alert(1)'), 'what'],
    ['a commit without https', entry('commit', 'http://git.example/a/commit/1a2b3c4'), 'what'],
    ['a commit by its hash alone', entry('commit', '1a2b3c4'), 'what'],
    ['a file of another issue', entry('attachment', '10008'), 'what'],
    ['a file not chosen', entry('attachment', ''), 'what'],
    ['a page by its title', entry('page', 'WI-288'), 'what'],
    ['an observation without words', entry('observation', '', '  '), 'note'],
    ['an interview without what was said', entry('interview', 'Operator'), 'note'],
    ['an interview without a role', entry('interview', '', 'No time.'), 'what'],
  ])('says which field needs something: %s', async (_what, typed, at) => {
    expect(await read(typed)).toMatchObject({ ok: false, at });
  });
});

describe('a page that cannot be named', () => {
  it.each([
    ['a short link', entry('page', `${wiki}/x/AbCd`), sources, /does not say which page/],
    ['a page out of sight', entry('page', `${wiki}/spaces/QM/pages/9/A`), sources, /can be seen/],
    ['a silent Confluence', entry('page', '500'), sources, /does not answer just now/],
    ['no Confluence', entry('page', '123'), withoutConfluence, /as a link/],
  ])('is refused with what mends it: %s', async (_what, typed, from, words) => {
    const refused = await read(typed, from);
    expect(refused).toMatchObject({ ok: false, at: 'what' });
    expect(refused.ok ? '' : refused.problem).toMatch(words);
  });
});
