import type { Criterion } from '../case-file/effectiveness';
import { challengePowerOf, type ChallengePlan, type ChallengePower } from './challenge';
import type { EffectivenessPlan } from './plan';
import { type NothingToCompare, type PlanPower, powerOf } from './power';

/** A criterion as the tests see it. */
export type CriterionPlan =
  | { readonly kind: 'reduction'; readonly plan: EffectivenessPlan }
  | { readonly kind: 'challenge'; readonly plan: ChallengePlan };

type Planned = Pick<Criterion, 'measure' | 'baseline' | 'target' | 'window'>;

/** Baseline and window must be in the same unit; of a count that has none of them nothing can be proved. */
export function planOf({ measure, baseline, target, window }: Planned): CriterionPlan {
  if (measure.kind === 'challenge') {
    const { trials, failureRate } = measure;
    return { kind: 'challenge', plan: { trials, allowed: target, failureRate } };
  }
  const plan = {
    baseline: { events: baseline?.events ?? 0, exposure: baseline?.exposure.amount ?? 0 },
    window: window?.amount ?? 0,
    target,
    measuredIn: window?.unit === 'days' ? ('days' as const) : ('units' as const),
  };
  return { kind: 'reduction', plan };
}

export type CriterionPower =
  | { readonly kind: 'challenge'; readonly plan: ChallengePlan; readonly power: ChallengePower }
  | {
      readonly kind: 'reduction';
      readonly plan: EffectivenessPlan;
      readonly power: PlanPower | NothingToCompare;
    };

/** What a criterion could prove. */
export function powerOfCriterion(criterion: Planned): CriterionPower {
  const planned = planOf(criterion);
  return planned.kind === 'challenge'
    ? { ...planned, power: challengePowerOf(planned.plan) }
    : { ...planned, power: powerOf(planned.plan) };
}
