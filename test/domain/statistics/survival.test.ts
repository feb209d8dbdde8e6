import fc from 'fast-check';
import {
  survivalInterval,
  survivalOf,
  survivalVariance,
  type FollowedUp,
  type SurvivalStep,
} from '../../../src/domain/statistics/survival';
import { survivalAt, survivalQuantile } from '../../../src/domain/statistics/survival-quantile';

const happened = (time: number): FollowedUp => ({ time, events: 1, censored: 0 });
const open = (time: number): FollowedUp => ({ time, events: 0, censored: 1 });

/** Weeks in remission (Freireich and others, Blood 21, 1963), as in most textbooks: 6-MP and placebo. */
const treated = survivalOf([
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(happened),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(open),
]);
const placebo = survivalOf(
  [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(happened),
);

const stepsOf = (survival: typeof treated): readonly SurvivalStep[] =>
  survival.kind === 'curve' ? survival.steps : [];

describe('the curve of the leukaemia trial', () => {
  // Standard errors: Klein and Moeschberger, Survival Analysis, table 4.1A. Intervals: SciPy's ecdf, log-log.
  it.each([
    [6, 21, 0.857143, 0.0764, 0.619718, 0.951552],
    [7, 17, 0.806723, 0.0869, 0.563147, 0.922809],
    [10, 15, 0.752941, 0.0963, 0.5032, 0.889362],
    [13, 12, 0.690196, 0.1068, 0.43161, 0.849066],
    [16, 11, 0.627451, 0.1141, 0.367511, 0.804912],
    [22, 7, 0.537815, 0.1282, 0.267779, 0.746791],
    [23, 6, 0.448179, 0.1346, 0.188052, 0.680143],
  ])('after %i weeks', (time, atRisk, survival, error, low, high) => {
    const step = stepsOf(treated).find((each) => each.time === time);
    if (!step) throw new Error('no step');
    expect(step.atRisk).toBe(atRisk);
    expect(step.survival).toBeCloseTo(survival, 6);
    expect(Math.sqrt(survivalVariance(step) ?? 0)).toBeCloseTo(error, 4);
    expect(survivalInterval(step, 95)?.low).toBeCloseTo(low, 6);
    expect(survivalInterval(step, 95)?.high).toBeCloseTo(high, 6);
  });

  it('steps down only where it came back, and ends where nobody was followed any longer', () => {
    expect(stepsOf(treated)).toHaveLength(7);
    expect(survivalAt(treated, 5.9)).toBe(1);
    expect(survivalAt(treated, 22.5)).toBeCloseTo(0.537815, 6);
    expect(survivalAt(treated, 35)).toBeCloseTo(0.448179, 6);
    expect(survivalAt(treated, 36)).toBeNull();
    expect(survivalAt(placebo, 36)).toBe(0);
  });

  it('has its medians at 23 and 8 weeks', () => {
    expect(survivalQuantile(treated, 0.5, 95)).toEqual({ time: 23, low: 13, high: null });
    expect(survivalQuantile(placebo, 0.5, 95)).toEqual({ time: 8, low: 4, high: 11 });
    expect(survivalQuantile(treated, 0.85, 95)?.time).toBeNull();
  });

  it('has no variance where nobody is left', () => {
    const last = stepsOf(placebo).at(-1);
    if (!last) throw new Error('no step');
    expect(last.survival).toBe(0);
    expect(survivalVariance(last)).toBeNull();
    expect(survivalInterval(last, 95)).toBeNull();
  });
});

describe('a curve', () => {
  it.each<[string, FollowedUp[]]>([
    ['nobody', []],
    ['an empty day of a histogram', [{ time: 3, events: 0, censored: 0 }]],
  ])('of %s is no data, which is not zero', (_what, rows) => {
    const survival = survivalOf(rows);
    expect(survival).toEqual({ kind: 'noData' });
    expect(survivalQuantile(survival, 0.5, 95)).toBeNull();
    expect(survivalAt(survival, 0)).toBeNull();
  });

  it('on which it never happened has no median yet', () => {
    const survival = survivalOf([open(3), open(9)]);
    expect(survival).toEqual({ kind: 'curve', count: 2, steps: [], followedFor: 9 });
    expect(survivalQuantile(survival, 0.5, 95)).toEqual({ time: null, low: null, high: null });
  });

  it('counts who was last looked at on the same day as still at risk', () => {
    expect(stepsOf(survivalOf([open(4), happened(4), happened(9)]))).toMatchObject([
      { time: 4, atRisk: 3, survival: 2 / 3 },
      { time: 9, atRisk: 1, survival: 0 },
    ]);
  });

  const rows = fc.array(fc.record({ time: fc.nat(60), events: fc.nat(3), censored: fc.nat(3) }), {
    maxLength: 40,
  });

  it('is the same from a histogram and from single cases in any order', () => {
    fc.assert(
      fc.property(rows, (histogram) => {
        const cases = histogram.flatMap(({ time, events, censored }) => [
          ...Array.from({ length: censored }, () => open(time)),
          ...Array.from({ length: events }, () => happened(time)),
        ]);
        expect(survivalOf(cases.toReversed())).toEqual(survivalOf(histogram));
      }),
    );
  });

  it('never rises, and stays within its interval', () => {
    fc.assert(
      fc.property(rows, (histogram) => {
        let before = 1;
        for (const step of stepsOf(survivalOf(histogram))) {
          const { low, high } = survivalInterval(step, 95) ?? { low: 0, high: 1 };
          expect(step.survival).toBeLessThan(before);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(step.survival);
          expect(high).toBeGreaterThanOrEqual(step.survival);
          expect(high).toBeLessThanOrEqual(1);
          before = step.survival;
        }
      }),
    );
  });

  it('without censoring is the share that is left, and its median the one everybody knows', () => {
    const times = fc.array(fc.nat(500), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, (all) => {
        const survival = survivalOf(all.map(happened));
        for (const step of stepsOf(survival)) {
          const left = all.filter((time) => time > step.time).length;
          expect(step.survival).toBeCloseTo(left / all.length, 12);
        }
        const sorted = all.toSorted((a, b) => a - b);
        const upper = sorted[Math.floor(all.length / 2)] ?? 0;
        const lower = sorted[Math.ceil(all.length / 2) - 1] ?? 0;
        expect(survivalQuantile(survival, 0.5, 95)?.time).toBe((lower + upper) / 2);
      }),
    );
  });
});
