import fc from 'fast-check';
import { differentAfter, fewerAfter } from '../../../src/domain/statistics/two-rates';
import { close } from './close';

const counted = fc.record({
  events: fc.nat(400),
  exposure: fc.double({ min: 0.1, max: 1000, noNaN: true }),
});

describe('fewer events after than before', () => {
  it.each([
    [12, 12, 2, 6, 0.10533373726653895],
    [6, 6, 1, 6, 0.0625],
    [3, 12, 0, 3, 0.512],
    [0, 12, 0, 3, 1],
  ])('%i in %i, then %i in %i', (events, exposure, eventsAfter, exposureAfter, p) => {
    const after = { events: eventsAfter, exposure: exposureAfter };
    expect(fewerAfter({ events, exposure }, after)).toEqual(close(p));
  });

  it('is the less likely the more there were before, and the fewer there are after', () => {
    fc.assert(
      fc.property(counted, counted, (before, after) => {
        const p = fewerAfter(before, after);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(p).toBeLessThanOrEqual(
          fewerAfter(before, { ...after, events: after.events + 1 }) + 1e-12,
        );
        expect(fewerAfter({ ...before, events: before.events + 1 }, after)).toBeLessThanOrEqual(
          p + 1e-12,
        );
      }),
    );
  });

  it('does not mind the unit of exposure', () => {
    fc.assert(
      fc.property(counted, counted, (before, after) => {
        const days = ({ events, exposure }: typeof before) => ({ events, exposure: exposure * 30 });
        expect(fewerAfter(days(before), days(after))).toBeCloseTo(fewerAfter(before, after), 11);
      }),
    );
  });
});

describe('a different rate after than before', () => {
  it('is 0.07967 in the example of R’s poisson.test', () => {
    const treated = { events: 11, exposure: 800 };
    const untreated = { events: 21, exposure: 3011 };
    expect(differentAfter(untreated, treated)).toEqual(close(0.0796686330333295));
  });

  it('is the same from either side, and never less likely than its own direction', () => {
    fc.assert(
      fc.property(counted, counted, (before, after) => {
        const p = differentAfter(before, after);
        expect(differentAfter(after, before)).toBeCloseTo(p, 9);
        expect(p).toBeGreaterThanOrEqual(
          Math.min(fewerAfter(before, after), fewerAfter(after, before)) - 1e-12,
        );
      }),
    );
  });

  it('is the sum over all splits that are no likelier, by exact fractions', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 9 }), (events, later, part) => {
        const trials = events + later;
        const weights: bigint[] = [];
        let choose = 1n;
        for (let of = 0; of <= trials; of += 1) {
          weights.push(
            choose * BigInt(part) ** BigInt(of) * BigInt(10 - part) ** BigInt(trials - of),
          );
          choose = (choose * BigInt(trials - of)) / BigInt(of + 1);
        }
        const mine = weights[later] ?? 0n;
        const sum = weights.filter((each) => each <= mine).reduce((a, b) => a + b, 0n);
        const exact = Number((sum * 10n ** 15n) / 10n ** BigInt(trials)) / 1e15;
        const before = { events, exposure: 10 - part };
        expect(differentAfter(before, { events: later, exposure: part })).toBeCloseTo(exact, 12);
      }),
    );
  });
});
