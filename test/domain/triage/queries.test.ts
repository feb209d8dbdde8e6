import { Day } from '../../../src/domain/calendar';
import { candidatesJql } from '../../../src/domain/triage/candidates-jql';
import { recurrencesJql } from '../../../src/domain/triage/recurrences-jql';
import { triageListJql } from '../../../src/domain/triage/triage-list-jql';
import { issue } from '../causes/writing';
import { made } from './made';

const { id } = issue(1);
const today = Day.parse('2026-11-22');

it('recurrences of the process are counted within the months', () => {
  const question = { process: 'Final "test"', months: 12, enough: 1 };
  expect(recurrencesJql(made, question, id, today)).toBe(
    'project = 10000 AND issuetype = 100 AND id != 10001 AND created >= "2025-11-22" AND cf[203] = "Final \\"test\\"" AND issue.property[ratchet-case].recurrenceOf is not EMPTY',
  );
});

describe('candidates are looked for', () => {
  it('by words and components, among what is open or was changed in two years', () => {
    expect(candidatesJql(made, ['pump', 'seal'], ['7'], id, today)).toBe(
      'project = 10000 AND issuetype = 100 AND id != 10001 AND status != 404 AND (statusCategory != Done OR updated >= "2024-11-22") AND (text ~ "pump" OR text ~ "seal" OR component in (7)) ORDER BY updated DESC',
    );
  });

  it('by no more than eight words', () => {
    const words = Array.from({ length: 20 }, (_, index) => `word${index}`);
    expect(candidatesJql(made, words, [], id, today).match(/text ~/g)).toHaveLength(8);
  });
});

describe('the triage list', () => {
  it.each([
    [
      { status: 'reported', source: null, severity: null } as const,
      'project = 10000 AND issuetype = 100 AND status = 400 ORDER BY created ASC, key ASC',
    ],
    [
      { status: 'reported', source: 'complaint', severity: 'none' } as const,
      'project = 10000 AND issuetype = 100 AND status = 400 AND cf[200] = 332 AND cf[201] is EMPTY ORDER BY created ASC, key ASC',
    ],
    [
      { status: 'undecided', source: null, severity: 'major' } as const,
      'project = 10000 AND issuetype = 100 AND status in (401, 402) AND (cf[208] is EMPTY OR cf[208] = 322) AND cf[201] = 301 ORDER BY created ASC, key ASC',
    ],
  ])('of %j asks the longest waiting first', (filter, jql) => {
    expect(triageListJql(made, filter)).toBe(jql);
  });
});
