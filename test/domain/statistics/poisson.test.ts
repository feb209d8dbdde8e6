import fc from 'fast-check';
import { poissonAtLeast, poissonAtMost, poissonMass } from '../../../src/domain/statistics/poisson';
import { poissonRateInterval } from '../../../src/domain/statistics/poisson-interval';
import { close } from './close';

const counts = fc.nat(1_000_000);
const means = fc.double({ min: 1e-6, max: 1_000_000, noNaN: true });

describe('probabilities of Poisson counts', () => {
  it.each([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 2.5],
    [7, 2.5],
    [15, 10],
    [16, 10],
    [20, 22],
  ])('of %i where %d are expected, by the definition', (count, mean) => {
    const term = (of: number): number => {
      let product = Math.exp(-mean);
      for (let factor = 1; factor <= of; factor += 1) product *= mean / factor;
      return product;
    };
    const sum = Array.from({ length: count + 1 }, (_, of) => term(of)).reduce((a, b) => a + b);
    expect(poissonMass(count, mean)).toEqual(close(term(count)));
    expect(poissonAtMost(count, mean)).toEqual(close(sum));
    expect(poissonAtLeast(count + 1, mean)).toEqual(close(1 - sum, 1e-9));
  });

  it('of far and of large counts, by arithmetic with sixty digits', () => {
    expect(poissonAtMost(10, 100)).toEqual(close(1.13768795169529791e-30));
    expect(poissonAtMost(997_000, 1_000_000)).toEqual(close(0.00134620371824110468));
    expect(poissonAtLeast(1_005_000, 1_000_000)).toEqual(close(2.93403404803164109e-7));
    expect(poissonAtMost(1_000_000, 1_000_000)).toEqual(close(0.500265961486283652));
    expect(poissonAtLeast(10, 2.5)).toEqual(close(2.77352094620836045e-4));
  });

  it('of the mean itself, by Stirling', () => {
    const mean = 1_000_000;
    const stirling = Math.exp(-1 / (12 * mean)) / Math.sqrt(2 * Math.PI * mean);
    expect(poissonMass(mean, mean)).toEqual(close(stirling));
  });

  it('where nothing is expected nothing happens', () => {
    expect(poissonMass(0, 0)).toBe(1);
    expect(poissonMass(1, 0)).toBe(0);
    expect(poissonAtMost(0, 0)).toBe(1);
    expect(poissonAtLeast(1, 0)).toBe(0);
    expect(poissonAtLeast(0, 0)).toBe(1);
    expect(poissonAtMost(-1, 2)).toBe(0);
  });

  it('of at most and of more are one together', () => {
    fc.assert(
      fc.property(counts, means, (count, mean) => {
        expect(poissonAtMost(count, mean) + poissonAtLeast(count + 1, mean)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('rise with the count and fall with the mean', () => {
    fc.assert(
      fc.property(counts, means, means, (count, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const atMore = poissonAtMost(count, more);
        expect(atMore).toBeLessThanOrEqual(poissonAtMost(count, less) + 1e-12);
        expect(atMore).toBeLessThanOrEqual(poissonAtMost(count + 1, more) + 1e-12);
        expect(atMore).toBeGreaterThanOrEqual(0);
        expect(atMore).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the exact interval of a rate', () => {
  // Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936); the digits beyond his by SciPy's
  // quantiles of chi-squared.
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [2, 0.24220927854396496, 7.22468766772396],
    [5, 1.6234863901184207, 11.66833207932267],
    [10, 4.7953886961324335, 18.39035604201778],
    [20, 12.216519585403944, 30.8883779026746],
    [50, 37.110963737461866, 65.91876666433681],
    [1_000_000, 998_040.9833402939, 1_001_961.9119454322],
  ])('of %i events, as Garwood tabled it', (events, low, high) => {
    expect(poissonRateInterval(events, 1, 0.95)).toEqual({ low: close(low), high: close(high) });
  });

  it('is per unit of exposure: the example of R’s poisson.test, 137 events in 24.19893', () => {
    const { low, high } = poissonRateInterval(137, 24.19893, 0.95);
    expect(low).toBeCloseTo(4.753125, 6);
    expect(high).toBeCloseTo(6.692709, 6);
  });

  it('holds the rate, widens with the confidence, and its ends are as unlikely as was asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (events, confidence) => {
          const { low, high } = poissonRateInterval(events, 1, confidence);
          const wider = poissonRateInterval(events, 1, (1 + confidence) / 2);
          const risk = (1 - confidence) / 2;
          expect(low).toBeLessThan(events);
          expect(high).toBeGreaterThan(events);
          expect(wider.low).toBeLessThan(low);
          expect(wider.high).toBeGreaterThan(high);
          expect(poissonAtMost(events, high)).toEqual(close(risk, 1e-9));
          expect(poissonAtLeast(events, low)).toEqual(close(risk, 1e-9));
        },
      ),
    );
  });
});
