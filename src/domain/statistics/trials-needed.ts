import { binomialAtMost } from './binomial';

/**
 * How many trials with at most `allowed` failures are needed to show, with `confidence` (0 to 1), that at most
 * `failureRate` (0 to 1) of them fail. Without a failure: n ≥ ln(1 − confidence) / ln(1 − failureRate), of which the
 * rule of three is the shorthand. Null where no number of trials does, as for a rate of 0.
 */
export function trialsNeeded(failureRate: number, confidence: number, allowed = 0): number | null {
  // 1 − 0.95 is a hair more than 0.05, and 0.75 by halves must not need a third trial.
  const risk = (1 - confidence) * (1 + 1e-12);
  const isShown = (trials: number): boolean => binomialAtMost(allowed, trials, failureRate) <= risk;
  let tooFew = allowed;
  let enough = allowed + 1;
  while (!isShown(enough)) {
    if (enough > Number.MAX_SAFE_INTEGER) return null;
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isShown(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
