import { IssueId, IssueKey, type IssueReference } from '../../../src/domain/id';
import { type EvidenceEntry, readEvidence } from '../../../static/features/evidence/read-evidence';

const pump: IssueReference = { id: IssueId.parse('10042'), key: IssueKey.parse('PUMP-12') };
const find = (key: IssueKey) => Promise.resolve(key === pump.key ? pump : null);
const entry = (kind: EvidenceEntry['kind'], what: string, note = ''): EvidenceEntry => ({
  id: 'evidence1',
  kind,
  what,
  note,
});

describe('evidence as it is typed', () => {
  it.each<[string, EvidenceEntry, object]>([
    ['a measurement', entry('measurement', '4.2 mm'), { value: 4.2, unit: 'mm' }],
    ['a decimal comma', entry('measurement', '-4,2 % mass'), { value: -4.2, unit: '% mass' }],
    ['an issue key in small letters', entry('issue', ' pump-12 '), { issue: pump }],
    ['a link', entry('link', 'https://ci.example/run/7'), { url: 'https://ci.example/run/7' }],
    ['an observation', entry('observation', '', ' It rubs. '), { note: 'It rubs.' }],
    ['an interview', entry('interview', 'Operator', 'No time.'), { role: 'Operator' }],
  ])('reads %s', async (_what, typed, expected) => {
    expect(await readEvidence(typed, find)).toMatchObject({ ok: true, evidence: expected });
  });

  it.each<[string, EvidenceEntry, 'what' | 'note']>([
    ['a measurement without a unit', entry('measurement', '4.2'), 'what'],
    ['a measurement without a number', entry('measurement', 'much'), 'what'],
    ['an issue that cannot be seen', entry('issue', 'PUMP-13'), 'what'],
    ['an issue without a number', entry('issue', 'pump'), 'what'],
    ['a link that runs a script', entry('link', 'javascript:alert(1)'), 'what'],
    ['an observation without words', entry('observation', '', '  '), 'note'],
    ['an interview without what was said', entry('interview', 'Operator'), 'note'],
    ['an interview without a role', entry('interview', '', 'No time.'), 'what'],
  ])('says which field needs something: %s', async (_what, typed, at) => {
    expect(await readEvidence(typed, find)).toMatchObject({ ok: false, at });
  });
});
