import fc from 'fast-check';
import { powerOf } from '../../../src/domain/effectiveness/power';
import {
  proposeReduction,
  type ReductionOutcome,
} from '../../../src/domain/effectiveness/reduction-proposal';
import { close } from '../statistics/close';

type Pair = readonly [events: number, exposure: number];

const outcome = (
  baseline: Pair,
  target: number,
  observed: Pair,
  isOver = true,
): ReductionOutcome => ({
  baseline: { events: baseline[0], exposure: baseline[1] },
  target,
  observed: { events: observed[0], exposure: observed[1] },
  isOver,
});

describe('the verdict to propose', () => {
  it.each<[Pair, number, Pair, string, string, number]>([
    [[12, 12], 0, [0, 3], 'supported', 'poisson', 0.049787],
    [[1, 2], 0, [0, 6], 'supported', 'poisson', 0.049787],
    [[1, 2], 0, [0, 4], 'weak', 'poisson', 0.135335],
    [[3, 12], 0, [0, 3], 'cannotTell', 'poisson', 0.472367],
    [[12, 12], 2, [2, 6], 'weak', 'conditionalBinomial', 0.105334],
    [[12, 12], 2, [1, 6], 'supported', 'conditionalBinomial', 0.038537],
    [[6, 6], 1, [1, 6], 'weak', 'conditionalBinomial', 0.0625],
    [[3, 12], 1, [0, 3], 'cannotTell', 'conditionalBinomial', 0.512],
    [[12, 12], 2, [3, 6], 'missed', 'conditionalBinomial', 0.20924],
  ])('%j before, at most %i wanted, %j seen: %s by %s', (before, target, seen, kind, name, p) => {
    const { baseline, observed, ...rest } = outcome(before, target, seen);
    expect(proposeReduction({ baseline, observed, ...rest })).toMatchObject({
      kind,
      test: { name, p: close(p, 1e-5), baseline, observed },
    });
  });

  it('waits for the day, with no test that could be looked at until it pleases', () => {
    expect(proposeReduction(outcome([12, 12], 0, [0, 11], false))).toEqual({
      kind: 'cannotTell',
      reason: 'windowOpen',
      test: null,
    });
  });

  it('need not wait when the target is missed already', () => {
    expect(proposeReduction(outcome([12, 12], 0, [1, 1], false))).toMatchObject({
      kind: 'missed',
      reason: 'moreThanTarget',
      test: { observed: { events: 1, exposure: 1 } },
    });
  });

  it.each<[string, Pair, Pair, string]>([
    ['nothing happened before', [0, 12], [0, 6], 'nothingToCompare'],
    ['nothing was looked at before', [0, 0], [0, 6], 'nothingToCompare'],
    ['no batch was made since', [4, 100], [0, 0], 'nothingObserved'],
  ])('cannot tell where %s', (_what, before, seen, reason) => {
    const proposal = proposeReduction(outcome(before, 0, seen));
    expect(proposal).toEqual({ kind: 'cannotTell', reason, test: null });
  });

  it('is missed, without a test, where it happened for the first time', () => {
    const proposal = proposeReduction(outcome([0, 12], 0, [1, 6]));
    expect(proposal).toEqual({ kind: 'missed', reason: 'moreThanTarget', test: null });
  });

  it('tells beside it that one event before is little to go by', () => {
    const one = proposeReduction(outcome([1, 2], 0, [0, 6]));
    expect(one.test).toMatchObject({
      hasFewEventsBefore: true,
      cautious: close(0.25, 1e-5),
    });
    expect(proposeReduction(outcome([12, 12], 0, [0, 3])).test?.hasFewEventsBefore).toBe(false);
  });

  it('is what the plan promised when the target is just met in the whole window', () => {
    const promised = { proves: 'supported', weak: 'weak', cannotProve: 'cannotTell' };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.nat(10),
        (events, exposure, window, target) => {
          const baseline = { events, exposure };
          const power = powerOf({ baseline, window, target, measuredIn: 'days' });
          if (power.kind !== 'power') throw new Error('events before');
          const proposal = proposeReduction(outcome([events, exposure], target, [target, window]));
          expect(proposal.kind).toBe(promised[power.verdict]);
          expect(proposal.test?.hasFewEventsBefore).toBe(power.fewEventsBefore !== null);
        },
      ),
    );
  });

  it('never gets better with one event more', () => {
    const order = ['missed', 'cannotTell', 'weak', 'supported'];
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(20),
        (events, window, seen, target) => {
          const kindAt = (more: number): number =>
            order.indexOf(
              proposeReduction(outcome([events, 12], target, [seen + more, window])).kind,
            );
          expect(kindAt(1)).toBeLessThanOrEqual(kindAt(0));
        },
      ),
    );
  });
});
