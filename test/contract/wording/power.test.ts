import { powerWords } from '../../../src/contract/wording/case/power';
import { proposalWords, testWords } from '../../../src/contract/wording/case/proposal';
import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { powerOfCriterion } from '../../../src/domain/effectiveness/criterion-plan';
import { propose, recordedProposal } from '../../../src/domain/effectiveness/propose';
import { count, trials } from '../../domain/effectiveness/criteria';

const days = (months: number) => ({ amount: Math.round((months * 365.25) / 12), unit: 'days' });

const counted = (
  events: number,
  before: number,
  window: number,
  changed: Partial<Criterion> = {},
): Criterion => ({
  ...count,
  baseline: { events, exposure: days(before) },
  window: days(window),
  ...changed,
});

const said = (criterion: Criterion) => powerWords(powerOfCriterion(criterion), criterion);

describe('what a window can prove, in words', () => {
  it('says what is needed, and what this one gives', () => {
    expect(said(counted(1, 2, 2))).toEqual([
      'With 1 event in 2 months before, 6 months without any are needed to be 95 % sure.',
      'Your window of 2 months gives 63 %.',
    ]);
  });

  it('names the target where some may come back', () => {
    expect(said(counted(12, 12, 6, { target: 2 }))[0]).toMatch(
      /^With 12 events in 12 months before, \d+(\.\d)? months with at most 2 are needed/,
    );
  });

  it('speaks of batches where batches are counted', () => {
    const batches = (amount: number) => ({ amount, unit: 'batches' });
    const criterion = {
      ...counted(1, 2, 2),
      baseline: { events: 4, exposure: batches(200) },
      window: batches(100),
    };
    expect(said(criterion)).toEqual([
      'With 4 events in 200 batches before, 150 batches without any are needed to be 95 % sure.',
      'Your window of 100 batches gives 86 %.',
    ]);
  });

  it('says that few before may have been luck', () => {
    expect(said(counted(1, 2, 7)).at(-1)).toMatch(/^So few before may have been bad luck/);
  });

  it('says that nothing can be compared with nothing', () => {
    expect(said(counted(0, 12, 2))).toEqual([
      'Nothing happened in the time before, so that fewer cannot be seen, however long the window.',
    ]);
  });

  it('says of trials what they rule out', () => {
    expect(said(trials)).toEqual([
      'If 5 % of the trials still failed, the test would be passed in 5 % of cases: a passed test makes 95 % sure that it is less.',
    ]);
  });
});

describe('what a count supports, in words', () => {
  const seen = (events: number, months: number) => ({ events, exposure: days(months) });
  const words = (criterion: Criterion, events: number, months: number, isOver = true) => {
    const look = seen(events, months);
    return proposalWords(propose(criterion, look, isOver), criterion, look);
  };

  it.each<[string, Criterion, number, boolean, string]>([
    [
      'supported',
      counted(1, 2, 6),
      0,
      true,
      'It helped, as far as counting can tell: if nothing had changed, as few would be seen in 5 % of such windows.',
    ],
    [
      'open',
      counted(1, 2, 12),
      0,
      false,
      'So far no event in 6 months. The window is still open, so nothing is concluded yet.',
    ],
    [
      'missed',
      counted(1, 2, 6),
      3,
      true,
      'More than was aimed for: 3 events in 6 months, where none was the target.',
    ],
  ])('%s', (_kind, criterion, events, isOver, expected) => {
    expect(words(criterion, events, 6, isOver)).toBe(expected);
  });

  it('names the test and its p', () => {
    const proposal = recordedProposal(propose(counted(1, 2, 6), seen(0, 6), true));
    expect(testWords(proposal)).toBe('exact Poisson test, p = 0.050');
    expect(testWords({ test: 'none', p: null })).toBeNull();
  });
});
