import { fallingSum } from './falling-sum';
import { deviance, stirlingError } from './saddle-point';

/**
 * The probability of exactly `count` events (whole) where `mean` (≥ 0) are expected. By the saddle point (Loader,
 * "Fast and accurate computation of binomial probabilities", 2000): to ten digits for counts up to 10⁶.
 */
export function poissonMass(count: number, mean: number): number {
  if (count < 0) return 0;
  if (count === 0) return Math.exp(-mean);
  if (mean === 0) return 0;
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
}

const downFrom = (count: number, mean: number): number =>
  fallingSum(poissonMass(count, mean), (step) => (count - step) / mean);

const upFrom = (count: number, mean: number): number =>
  fallingSum(poissonMass(count, mean), (step) => mean / (count + 1 + step));

/** The probability of `count` events or fewer where `mean` are expected. */
export const poissonAtMost = (count: number, mean: number): number =>
  count < mean ? downFrom(count, mean) : 1 - upFrom(count + 1, mean);

/** The probability of `count` events or more where `mean` are expected. */
export const poissonAtLeast = (count: number, mean: number): number =>
  count > mean ? upFrom(count, mean) : 1 - downFrom(count - 1, mean);
