import { binomialAtLeast, binomialAtMost } from './binomial';
import { fallsTo } from './falls-to';
import type { Interval } from './interval';

/** The chance at which `count` or fewer of `trials` (≥ 1) have become as unlikely as `risk` (0 < risk < 1). */
export function binomialChanceAbove(count: number, trials: number, risk: number): number {
  if (count >= trials) return 1;
  if (count === 0) return -Math.expm1(Math.log(risk) / trials);
  return fallsTo(risk, (chance) => binomialAtMost(count, trials, chance), 0, 1);
}

/** The chance below which `count` or more of `trials` are less likely than `risk`. */
function binomialChanceBelow(count: number, trials: number, risk: number): number {
  if (count <= 0) return 0;
  if (count === trials) return Math.exp(Math.log(risk) / trials);
  return fallsTo(-risk, (chance) => -binomialAtLeast(count, trials, chance), 0, 1);
}

/**
 * The exact two-sided interval (Clopper and Pearson 1934) for a share, from `count` of `trials` (≥ 1). It holds the
 * true share with at least `confidence` (0 to 1).
 */
export function binomialShareInterval(count: number, trials: number, confidence: number): Interval {
  const risk = (1 - confidence) / 2;
  return {
    low: binomialChanceBelow(count, trials, risk),
    high: binomialChanceAbove(count, trials, risk),
  };
}
