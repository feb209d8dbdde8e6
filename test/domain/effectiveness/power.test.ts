import fc from 'fast-check';
import { planVerdictOf } from '../../../src/domain/effectiveness/plan-verdict';
import type { EffectivenessPlan } from '../../../src/domain/effectiveness/plan';
import { powerOf, type PlanPower } from '../../../src/domain/effectiveness/power';
import type { Suggestion } from '../../../src/domain/effectiveness/suggestions';
import { close } from '../statistics/close';

const planned = (
  [events, exposure]: readonly [number, number],
  window: number,
  target = 0,
  measuredIn: EffectivenessPlan['measuredIn'] = 'days',
): EffectivenessPlan => ({ baseline: { events, exposure }, window, target, measuredIn });

function known(plan: EffectivenessPlan): PlanPower {
  const power = powerOf(plan);
  if (power.kind !== 'power') throw new Error('nothing to compare');
  return power;
}

const suggested = (plan: EffectivenessPlan, id: Suggestion['id']): Suggestion | undefined =>
  powerOf(plan).suggestions.find((suggestion) => suggestion.id === id);

describe('the quiet window that is needed', () => {
  it.each([
    ['4 a month', [4, 1], '0.7', '0.6', '0.4'],
    ['1 a month', [1, 1], '3.0', '2.3', '1.6'],
    ['1 in 2 months', [1, 2], '6.0', '4.6', '3.2'],
    ['1 in 4 months', [1, 4], '12.0', '9.2', '6.4'],
    ['12 in a year', [12, 12], '3.0', '2.3', '1.6'],
  ] as const)('after %s', (_what, before, ...months) => {
    const { needed } = known(planned(before, 1));
    expect([needed[95], needed[90], needed[80]].map((each) => each.toFixed(1))).toEqual(months);
  });
});

describe('what a planned window could prove', () => {
  it('with 1 event in 2 months before, 6 quiet months are needed to be 95 % sure', () => {
    const power = known(planned([1, 2], 6));
    expect(power).toMatchObject({ verdict: 'proves', test: 'poisson', expected: 3 });
    expect(power.chanceIfUnchanged).toBeCloseTo(0.0497871, 6);
    expect(power.confidence).toBeCloseTo(0.950213, 6);
  });

  it.each([
    [5.9, 'weak'],
    [3.3, 'weak'],
    [3.2, 'cannotProve'],
    [0.5, 'cannotProve'],
    [0, 'cannotProve'],
  ])('after 1 event in 2 months, %d quiet months: %s', (window, verdict) => {
    expect(known(planned([1, 2], window)).verdict).toBe(verdict);
  });

  it.each([
    [[12, 12], 6, 2, 0.105334, 'weak'],
    [[6, 6], 6, 1, 0.0625, 'weak'],
    [[12, 12], 8, 2, 0.039792, 'proves'],
    [[12, 12], 6, 4, 0.339123, 'cannotProve'],
  ] as const)('%j before, %d with at most %i: p = %d, %s', (before, window, target, p, verdict) => {
    const power = known(planned(before, window, target));
    expect(power).toMatchObject({ verdict, test: 'conditionalBinomial' });
    expect(power.chanceIfUnchanged).toBeCloseTo(p, 6);
  });

  it.each([
    [[0, 12], 'noEvents'],
    [[0, 0], 'noExposure'],
    [[3, 0], 'noExposure'],
  ] as const)('nothing, with %j before', (before, reason) => {
    const plan = planned(before, 6);
    expect(planVerdictOf(plan)).toBe('nothingToCompare');
    expect(powerOf(plan)).toEqual({
      kind: 'nothingToCompare',
      reason,
      suggestions: [
        { id: 'leadingMeasure', trials: 59, failureRate: 0.05, confidence: 0.95 },
        { id: 'raiseBaseline', to: null },
      ],
    });
  });
});

describe('suggestions', () => {
  it('are none where the plan proves it', () => {
    expect(powerOf(planned([12, 12], 6)).suggestions).toEqual([]);
  });

  it('for a window that is too short', () => {
    const { suggestions } = powerOf(planned([1, 60], 30));
    expect(suggestions).toEqual([
      { id: 'extendWindow', to: 180 },
      { id: 'useExposure', expected: close(2.995732, 1e-5) },
      { id: 'leadingMeasure', trials: 59, failureRate: 0.05, confidence: 0.95 },
    ]);
  });

  it('do not speak of counting batches to who counts batches', () => {
    expect(suggested(planned([4, 100], 20, 0, 'units'), 'useExposure')).toBeUndefined();
    expect(suggested(planned([4, 100], 20, 0, 'units'), 'extendWindow')).toMatchObject({ to: 75 });
  });

  it('look further back where that helps to compare two counts', () => {
    expect(suggested(planned([6, 6], 6, 1), 'raiseBaseline')).toEqual({
      id: 'raiseBaseline',
      to: 9,
    });
    expect(suggested(planned([12, 12], 1, 4), 'raiseBaseline')).toBeUndefined();
  });

  it('say where one event before is little to go by, and what would end the doubt', () => {
    const power = known(planned([1, 2], 6));
    expect(power.fewEventsBefore?.confidence).toBeCloseTo(0.75, 12);
    expect(power.fewEventsBefore?.needed).toBeCloseTo(8, 12);
    expect(power.suggestions).toEqual([
      { id: 'raiseBaseline', to: 4 },
      { id: 'extendWindow', to: 8 },
    ]);
    expect(known(planned([2, 4], 6)).fewEventsBefore).toBeNull();
    expect(known(planned([1, 2], 8)).fewEventsBefore).toBeNull();
  });
});

const plans = fc
  .record({
    events: fc.integer({ min: 1, max: 200 }),
    exposure: fc.integer({ min: 1, max: 1000 }),
    window: fc.integer({ min: 0, max: 1000 }),
    target: fc.nat(20),
  })
  .map(({ events, exposure, window, target }) => planned([events, exposure], window, target));

describe('any plan', () => {
  it('gets the same verdict by its short way, and proves more the longer the window', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const power = known(plan);
        expect(planVerdictOf(plan)).toBe(power.verdict);
        const longer = known({ ...plan, window: plan.window + 30 });
        expect(longer.confidence).toBeGreaterThanOrEqual(power.confidence - 1e-12);
        expect(power.needed[95]).toBeGreaterThan(power.needed[90]);
        expect(power.needed[90]).toBeGreaterThan(power.needed[80]);
      }),
    );
  });

  it('keeps its word: the window needed is just as sure as it says', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(95, 90, 80), (plan, level) => {
        const window = known(plan).needed[level];
        expect(known({ ...plan, window }).confidence).toBeCloseTo(level / 100, 9);
      }),
    );
  });

  it('proves it in the window that is suggested, and no longer doubts', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = known(plan);
        const longer = suggested(plan, 'extendWindow');
        if (longer?.id !== 'extendWindow') {
          expect(before.verdict).toBe('proves');
          return;
        }
        const after = known({ ...plan, window: longer.to });
        expect(longer.to).toBeGreaterThan(plan.window);
        expect(after.verdict).toBe('proves');
        if (before.verdict === 'proves') expect(after.fewEventsBefore).toBeNull();
      }),
    );
  });
});
