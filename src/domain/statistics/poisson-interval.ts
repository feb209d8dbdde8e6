import { fallsTo } from './falls-to';
import type { Interval } from './interval';
import { poissonAtLeast, poissonAtMost } from './poisson';

/** The mean at which `count` events or fewer have become as unlikely as `risk` (0 < risk < 1). */
export function poissonMeanAbove(count: number, risk: number): number {
  if (count === 0) return -Math.log(risk);
  const falling = (mean: number): number => poissonAtMost(count, mean);
  let high = 2 * (count + 1);
  while (falling(high) > risk) high *= 2;
  return fallsTo(risk, falling, 0, high);
}

/** The mean below which `count` events or more are less likely than `risk`. */
function poissonMeanBelow(count: number, risk: number): number {
  if (count === 0) return 0;
  let high = count;
  while (poissonAtLeast(count, high) < risk) high *= 2;
  return fallsTo(-risk, (mean) => -poissonAtLeast(count, mean), 0, high);
}

/**
 * The exact two-sided interval (Garwood 1936) for a rate per unit of exposure, from `events` counted in
 * `exposure` (> 0). It holds the true rate with at least `confidence` (0 to 1).
 */
export function poissonRateInterval(
  events: number,
  exposure: number,
  confidence: number,
): Interval {
  const risk = (1 - confidence) / 2;
  return {
    low: poissonMeanBelow(events, risk) / exposure,
    high: poissonMeanAbove(events, risk) / exposure,
  };
}
