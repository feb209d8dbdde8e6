import fc from 'fast-check';
import {
  binomialAtLeast,
  binomialAtMost,
  binomialMass,
} from '../../../src/domain/statistics/binomial';
import { binomialShareInterval } from '../../../src/domain/statistics/binomial-interval';
import { trialsNeeded } from '../../../src/domain/statistics/trials-needed';
import { close } from './close';

/** With whole numbers alone: the chance is `part` of `whole`. */
function exactlyAtMost(count: number, trials: number, part: number, whole: number): number {
  let choose = 1n;
  let sum = 0n;
  for (let of = 0; of <= count; of += 1) {
    sum += choose * BigInt(part) ** BigInt(of) * BigInt(whole - part) ** BigInt(trials - of);
    choose = (choose * BigInt(trials - of)) / BigInt(of + 1);
  }
  const digits = 10n ** 330n;
  const all = BigInt(whole) ** BigInt(trials);
  const [first, rest] = [String((sum * digits) / all), 330];
  return Number(`0.${first.slice(0, 20)}e${first.length - rest}`);
}

const draws = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.nat(),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([trials, any, chance]) => ({ trials, count: any % (trials + 1), chance }));

describe('probabilities of binomial counts', () => {
  it('are those of exact fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.nat(80),
        fc.integer({ min: 1, max: 99 }),
        (trials, any, part) => {
          const count = any % (trials + 1);
          const exact = exactlyAtMost(count, trials, part, 100);
          const above = count === trials ? 0 : 1 - exact;
          expect(binomialAtMost(count, trials, part / 100)).toEqual(close(exact));
          expect(binomialAtLeast(count + 1, trials, part / 100)).toBeCloseTo(above, 12);
        },
      ),
    );
  });

  it('of far and of large counts, by arithmetic with sixty digits', () => {
    expect(binomialAtMost(490_000, 1_000_000, 0.5)).toEqual(close(2.77218164384961231e-89));
    expect(binomialAtMost(20, 1_000_000, 5e-5)).toEqual(close(1.23462029104189312e-6));
    expect(binomialMass(500_000, 1_000_000, 0.5)).toEqual(close(7.97884361331750089e-4));
  });

  it('where it is certain it is certain', () => {
    expect(binomialMass(0, 0, 1)).toBe(1);
    expect(binomialMass(3, 3, 1)).toBe(1);
    expect(binomialMass(0, 3, 0)).toBe(1);
    expect(binomialMass(1, 3, 1)).toBe(0);
    expect(binomialAtMost(2, 3, 1)).toBe(0);
    expect(binomialAtMost(0, 3, 0)).toBe(1);
    expect(binomialAtLeast(1, 3, 0)).toBe(0);
    expect(binomialAtMost(3, 3, 0.4)).toBe(1);
    expect(binomialAtLeast(4, 3, 0.4)).toBe(0);
  });

  it('of at most and of more are one together, and mirror each other', () => {
    fc.assert(
      fc.property(draws, ({ trials, count, chance }) => {
        const atMost = binomialAtMost(count, trials, chance);
        expect(atMost + binomialAtLeast(count + 1, trials, chance)).toBeCloseTo(1, 9);
        expect(atMost).toBeCloseTo(binomialAtLeast(trials - count, trials, 1 - chance), 9);
      }),
    );
  });
});

describe('the exact interval of a share', () => {
  // Clopper and Pearson, Biometrika 26 (1934); digits by SciPy's binomtest.
  it.each([
    [0, 10, 0, 0.3084971],
    [1, 10, 0.002528579, 0.445016117],
    [5, 10, 0.1870860284, 0.8129139716],
    [10, 10, 0.6915029, 1],
    // Mendelian inheritance (Conover 1971, p. 97), the example of R's binom.test.
    [682, 925, 0.7076683, 0.7654066],
    [3, 1_000_000, 6.186725999e-7, 8.767247806e-6],
  ])('of %i in %i', (count, trials, low, high) => {
    const interval = binomialShareInterval(count, trials, 0.95);
    expect(interval).toEqual({ low: close(low, 2e-7), high: close(high, 2e-7) });
  });

  it('mirrors the interval of the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (trials, any) => {
        const count = any % (trials + 1);
        const { low, high } = binomialShareInterval(count, trials, 0.9);
        const others = binomialShareInterval(trials - count, trials, 0.9);
        expect(low + others.high).toBeCloseTo(1, 10);
        expect(high + others.low).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('trials needed', () => {
  // Success-run theorem, n = ln(1 − C) / ln(R), as tabled for design validation.
  it.each([
    [0.05, 0.95, 59],
    [0.01, 0.95, 299],
    [0.1, 0.95, 29],
    [0.1, 0.9, 22],
    [0.01, 0.99, 459],
    [0.5, 0.75, 2],
    [1, 0.95, 1],
  ])(
    'to show that at most %d fail, with confidence %d and no failure: %i',
    (rate, sure, trials) => {
      expect(trialsNeeded(rate, sure)).toBe(trials);
    },
  );

  it('grow with the failures that are allowed', () => {
    // The sampling table of Wilks for 95 % / 95 %, first to third order.
    expect([0, 1, 2].map((allowed) => trialsNeeded(0.05, 0.95, allowed))).toEqual([59, 93, 124]);
  });

  it('no number shows that none ever fails', () => {
    expect(trialsNeeded(0, 0.95)).toBeNull();
    expect(trialsNeeded(Number.NaN, 0.95)).toBeNull();
  });
});
