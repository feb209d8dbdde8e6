import { binomialAtLeast, binomialAtMost, binomialMass } from './binomial';

/** Events counted over an exposure: days, batches, releases, whatever both sides of a comparison use. */
export interface Counted {
  readonly events: number;
  readonly exposure: number;
}

/** Masses this near count as equal, as in R's binom.test: the mirror image of a count must not miss by rounding. */
const equalTo = 1 + 1e-7;

/** Given the total, and one rate for both, the events after are binomial by their share of the exposure. */
const shareOf = (before: Counted, after: Counted): number =>
  after.exposure / (before.exposure + after.exposure);

/**
 * The exact conditional test (Przyborowski and Wilenski 1940): how likely so few events after, or fewer, if the
 * rate had stayed the same. Exposures > 0. Without any event it is 1: nothing speaks for a change.
 */
export const fewerAfter = (before: Counted, after: Counted): number =>
  binomialAtMost(after.events, before.events + after.events, shareOf(before, after));

/** The first count above the mean that is no likelier than `mass`. */
function asUnlikelyAbove(mass: number, trials: number, chance: number): number {
  let low = Math.ceil(trials * chance);
  let high = trials + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialMass(middle, trials, chance) > mass * equalTo) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same test in both directions: how likely a split of the events that is no likelier than this one, if the rate
 * had stayed the same (the rule of R's poisson.test). Exposures > 0.
 */
export function differentAfter(before: Counted, after: Counted): number {
  const trials = before.events + after.events;
  const chance = shareOf(before, after);
  const mean = trials * chance;
  if (after.events === mean) return 1;
  if (after.events > mean) return differentAfter(after, before);
  const mass = binomialMass(after.events, trials, chance);
  const mirrored = asUnlikelyAbove(mass, trials, chance);
  return Math.min(
    1,
    binomialAtMost(after.events, trials, chance) + binomialAtLeast(mirrored, trials, chance),
  );
}
