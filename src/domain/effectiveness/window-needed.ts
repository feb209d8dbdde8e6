import { binomialChanceAbove } from '../statistics/binomial-interval';
import { poissonMeanAbove } from '../statistics/poisson-interval';
import { riskAccepted } from './evidence';
import type { EffectivenessPlan } from './plan';
import { reductionTestFor, type ReductionTest } from './reduction';

/** How long the window must be to be this sure, in per cent; not rounded, in the unit of the exposures. */
export type WindowNeeded = Readonly<Record<keyof typeof riskAccepted, number>>;

/** The window in which a met target is as unlikely as `risk`, had nothing changed. There are events before. */
export function windowFor(
  test: ReductionTest,
  { baseline, target }: EffectivenessPlan,
  risk: number,
): number {
  if (test === 'poisson')
    return poissonMeanAbove(target, risk) * (baseline.exposure / baseline.events);
  const share = binomialChanceAbove(target, baseline.events + target, risk);
  return baseline.exposure * (share / (1 - share));
}

export function windowsNeeded(plan: EffectivenessPlan): WindowNeeded {
  const windowAt = (level: keyof typeof riskAccepted): number =>
    windowFor(reductionTestFor(plan.target), plan, riskAccepted[level]);
  return { 95: windowAt(95), 90: windowAt(90), 80: windowAt(80) };
}
