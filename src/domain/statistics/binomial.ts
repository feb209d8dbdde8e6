import { fallingSum } from './falling-sum';
import { deviance, stirlingError } from './saddle-point';

/**
 * The probability of exactly `count` of `trials` (whole) where each succeeds with `chance` (0 to 1). By the saddle
 * point (Loader, 2000): to ten digits for counts up to 10⁶.
 */
export function binomialMass(count: number, trials: number, chance: number): number {
  const others = trials - count;
  if (count < 0 || others < 0) return 0;
  if (trials === 0) return 1;
  if (count === 0) return Math.exp(trials * Math.log1p(-chance));
  if (others === 0) return Math.exp(trials * Math.log(chance));
  if (chance === 0 || chance === 1) return 0;
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(others) -
    deviance(count, trials * chance) -
    deviance(others, trials * (1 - chance));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * others));
}

function downFrom(count: number, trials: number, chance: number): number {
  const odds = chance / (1 - chance);
  return fallingSum(
    binomialMass(count, trials, chance),
    (step) => (count - step) / (trials - count + 1 + step) / odds,
  );
}

function upFrom(count: number, trials: number, chance: number): number {
  const odds = chance / (1 - chance);
  return fallingSum(
    binomialMass(count, trials, chance),
    (step) => ((trials - count - step) / (count + 1 + step)) * odds,
  );
}

/** The probability of `count` or fewer of `trials` where each succeeds with `chance`. */
export const binomialAtMost = (count: number, trials: number, chance: number): number =>
  count < trials * chance ? downFrom(count, trials, chance) : 1 - upFrom(count + 1, trials, chance);

/** The probability of `count` or more of `trials` where each succeeds with `chance`. */
export const binomialAtLeast = (count: number, trials: number, chance: number): number =>
  count > trials * chance ? upFrom(count, trials, chance) : 1 - downFrom(count - 1, trials, chance);
