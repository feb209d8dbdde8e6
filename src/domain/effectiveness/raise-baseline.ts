import { fewerAfter } from '../statistics/two-rates';
import { isAsUnlikelyAs } from './evidence';
import type { EffectivenessPlan } from './plan';

/** Nobody looks back further than this many times the period before. */
const timesLongest = 20;

/**
 * How long the period before must be, at the same rate of events, for the conditional test to find a met target as
 * unlikely as `risk`. Null where looking further back does not help. There are events before.
 */
export function baselineFor(
  { baseline, window, target }: EffectivenessPlan,
  risk: number,
): number | null {
  const perEvent = baseline.exposure / baseline.events;
  const after = { events: target, exposure: window };
  const isEnough = (events: number): boolean =>
    isAsUnlikelyAs(risk, fewerAfter({ events, exposure: events * perEvent }, after));
  let tooFew = baseline.events;
  let enough = baseline.events * timesLongest;
  if (isEnough(tooFew) || !isEnough(enough)) return null;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough * perEvent;
}
