import {
  criterionOf,
  isContradicted,
  verdictOf,
  verdictSendingBack,
} from '../../../src/domain/case-file/criteria';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { Criterion, Verdict } from '../../../src/domain/case-file/effectiveness';
import { issue } from '../causes/writing';
import { count, trials } from '../effectiveness/criteria';
import { filed, item, refusalOf, day } from './filing';

const { id, revision, measure, baseline, target, window, judge: judgedBy } = count;
const words = { id, revision, measure, baseline, target, window, judge: judgedBy };
const tried = { measure: trials.measure, baseline: null, window: null };

const set = (changed: Partial<Omit<Criterion, 'by' | 'at'>> = {}): CaseCommand => ({
  kind: 'setCriterion',
  criterion: { ...words, ...changed },
});
const observation = {
  criterion: words.id,
  from: day('2026-03-11'),
  to: day('2026-05-10'),
  events: 0,
  exposure: { amount: 60, unit: 'days' },
  issues: [],
};
const replacing = (reason: string) => set({ id: item('leaks2'), reason });
const judge = (
  verdict: Verdict['verdict'],
  { revision = 1, criterion = String(words.id), id = 'verdict1' } = {},
): CaseCommand => ({
  kind: 'judgeEffect',
  verdict: {
    ...{ id: item(id), revision, criterion: item(criterion), verdict },
    observed: { ...observation, by: count.by, at: count.at },
    proposal: { kind: 'supported', test: 'poisson', p: 0.04 },
    note: 'Dry since.',
  },
});
const contradict: CaseCommand = {
  kind: 'contradict',
  verdict: item('verdict1'),
  issue: issue(44),
  note: '',
};
const second = set({ id: item('leaks2'), revision: 2 });

const begun = filed([set()]);
const failed = filed([judge('notEffective')], begun);
const effective = filed([judge('effective')], begun);
const cameBack = filed([contradict], effective);

describe('a criterion', () => {
  it.each<[string, CaseCommand, CaseFile | undefined, string | null]>([
    ['is set once', set(), undefined, null],
    ['is replaced with a reason', replacing('Batches fit better'), begun, null],
    ['is not replaced without one', set({ id: item('leaks2') }), begun, 'reasonMissing'],
    ['is not set twice under one id', set({ reason: 'Once more' }), begun, 'idTaken'],
    ['is settled by its verdict', replacing('Too late'), effective, 'judged'],
    ['of the next revision follows a verdict that it did not help', second, failed, null],
    ['of a revision that cannot have begun is none', second, begun, 'revisionPassed'],
    [
      'of a revision that has passed is none',
      set({ id: item('leaks3') }),
      filed([second], failed),
      'revisionPassed',
    ],
    ['that counts needs how it was', set({ baseline: null }), undefined, 'criterionIncomplete'],
    [
      'that counts compares the same unit',
      set({ window: { amount: 100, unit: 'batches' } }),
      undefined,
      'criterionIncomplete',
    ],
    ['of trials has no window', set({ ...tried, window }), undefined, 'criterionIncomplete'],
    [
      'of trials does not let all of them fail',
      set({ ...tried, target: 59 }),
      undefined,
      'criterionIncomplete',
    ],
  ])('%s', (_what, command, file, reason) => {
    expect(refusalOf(command, file ?? filed([]))).toBe(reason);
  });

  it('in force is the last one of its revision', () => {
    const replaced = filed([replacing('Batches')], begun);
    expect(criterionOf(replaced, 1)?.id).toBe(item('leaks2'));
    expect(criterionOf(replaced, 2)).toBeUndefined();
  });
});

describe('a verdict', () => {
  it.each<[string, CaseCommand, CaseFile, string | null]>([
    [
      'rests on the criterion in force',
      judge('effective', { criterion: 'leaks9' }),
      begun,
      'criterionMissing',
    ],
    ['is given once on a revision', judge('effective', { id: 'verdict2' }), failed, 'judged'],
    ['of “not effective” is contradicted by nothing', contradict, failed, 'verdictMissing'],
    ['is contradicted once by an issue', contradict, cameBack, 'alreadySo'],
  ])('%s', (_what, command, file, reason) => {
    expect(refusalOf(command, file)).toBe(reason);
  });

  it('that was contradicted stays as it was given', () => {
    expect(cameBack.verdicts).toEqual(effective.verdicts);
    const verdict = verdictOf(cameBack, 1);
    expect(verdict && isContradicted(cameBack, verdict)).toBe(true);
  });

  it.each<[string, CaseFile, number, string | undefined]>([
    ['nothing was judged', begun, 1, undefined],
    ['it helped', effective, 1, undefined],
    ['it did not help', failed, 1, 'verdict1'],
    ['it did not help, and the next revision has begun', failed, 2, 'verdict1'],
    ['the next revision has a criterion of its own', filed([second], failed), 2, undefined],
    ['it came back', cameBack, 1, 'verdict1'],
  ])('sends the case back or not where %s', (_where, file, revision, id) => {
    expect(verdictSendingBack(file, revision)?.id).toBe(id && item(id));
  });
});
