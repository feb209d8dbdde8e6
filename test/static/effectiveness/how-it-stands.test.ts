import { Day, Instant } from '../../../src/domain/calendar';
import { type CaseFile, emptyCaseFile } from '../../../src/domain/case-file/case-file';
import type { ActionState, CaseFacts } from '../../../src/domain/gate/case-facts';
import { AccountId, CaseItemId, IssueId, IssueKey } from '../../../src/domain/id';
import { howItStands } from '../../../static/features/effectiveness/how-it-stands';
import { stateWords } from '../../../static/features/effectiveness/state-words';
import { count } from '../../domain/effectiveness/criteria';

const day = (text: string) => Day.parse(text);
const done: ActionState = {
  id: IssueId.parse('10009'),
  key: IssueKey.parse('PUMP-9'),
  summary: 'Order seals that stand 95 °C',
  isCapa: false,
  status: 'Done',
  isDone: true,
  isDropped: false,
  owner: AccountId.parse('712020:owner'),
  ownerWhenDone: null,
  due: null,
  originalDue: null,
  timesPostponed: 0,
  createdAt: Instant.parse('2026-03-01T09:30:00.000Z'),
  doneAt: Instant.parse('2026-03-10T09:30:00.000Z'),
};
const open: ActionState = { ...done, isDone: false, doneAt: null };

const looked = (to: string) => ({
  ...{ criterion: count.id, from: day('2026-03-11'), to: day(to), events: 0, issues: [] },
  ...{ exposure: { amount: 60, unit: 'days' }, by: count.by, at: count.at },
});
const withCriterion: CaseFile = { ...emptyCaseFile, criteria: [count] };
const judged = (verdict: 'effective' | 'notEffective'): CaseFile => ({
  ...withCriterion,
  verdicts: [
    {
      ...{ id: CaseItemId.parse('verdict1'), revision: 1, criterion: count.id, verdict },
      ...{ observed: looked('2026-05-10'), note: 'Dry since.', by: count.by, at: count.at },
      proposal: { kind: 'supported', test: 'poisson', p: 0.04 },
    },
  ],
});
const cameBack: CaseFile = {
  ...judged('effective'),
  contradictions: [
    {
      verdict: CaseItemId.parse('verdict1'),
      issue: { id: done.id, key: done.key },
      ...{ note: '', by: count.by, at: count.at },
    },
  ],
};

type Seen = Pick<CaseFacts, 'actions' | 'unseenActions'>;

describe('how it stands with the proof, in a few words', () => {
  const seen: Seen = { actions: [done], unseenActions: [] };
  it.each<[string, CaseFile, Seen, string]>([
    ['no criterion yet', emptyCaseFile, seen, '2026-03-12'],
    ['waits for the actions', withCriterion, { ...seen, actions: [open] }, '2026-03-12'],
    ['under way', withCriterion, seen, '2026-03-12'],
    ['waits for a verdict', withCriterion, seen, '2026-05-10'],
    ['effective', judged('effective'), seen, '2026-05-10'],
    ['not effective', judged('notEffective'), seen, '2026-05-10'],
    ['false effective', cameBack, seen, '2026-05-10'],
  ])('%s', (words, file, facts, today) => {
    expect(stateWords(howItStands(file, 1, facts, day(today)))).toBe(words);
  });

  it('names the revision from the second on', () => {
    const how = howItStands(judged('notEffective'), 2, seen, day('2026-05-11'));
    expect(stateWords(how)).toBe('revision 2, no criterion yet');
  });

  it.each([
    ['nobody looked', undefined, false],
    ['somebody looked too early', '2026-04-10', false],
    ['all its days were seen', '2026-05-10', true],
  ])('lets a verdict rest on the window where %s: %s', (_what, to, isWhole) => {
    const observations = to === undefined ? [] : [looked(to)];
    const how = howItStands({ ...withCriterion, observations }, 1, seen, day('2026-05-10'));
    expect(how).toMatchObject({ isOver: true, isSeenWhole: isWhole });
  });

  it('does not guess the window where an action may not be seen', () => {
    const hidden = { actions: [done], unseenActions: [{ id: done.id, key: done.key }] };
    const how = howItStands(withCriterion, 1, hidden, day('2026-05-10'));
    expect(how).toMatchObject({ kind: 'looking', window: null, isOver: false });
  });
});
