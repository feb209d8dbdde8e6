import { trialsNeeded } from '../statistics/trials-needed';
import { usualFailureRate } from './challenge';
import { riskAccepted } from './evidence';
import type { EffectivenessPlan } from './plan';
import type { PlanVerdict } from './plan-verdict';
import { baselineFor } from './raise-baseline';
import { reductionTestFor } from './reduction';
import { windowFor } from './window-needed';

/** What would make a plan prove more. Exposures are whole, in the unit of the plan. */
export type Suggestion =
  | { readonly id: 'extendWindow'; readonly to: number }
  /** Days pass by themselves: count what can fail, until this many events were expected if nothing changed. */
  | { readonly id: 'useExposure'; readonly expected: number }
  /** So many trials without a failure show, with this confidence, that at most this share of them fails. */
  | {
      readonly id: 'leadingMeasure';
      readonly trials: number;
      readonly failureRate: number;
      readonly confidence: number;
    }
  /** A longer period before; null where nothing happened in it, so that no length can be named. */
  | { readonly id: 'raiseBaseline'; readonly to: number | null };

const challenge = { failureRate: usualFailureRate, confidence: 0.95 };

/** Rounded up, unless a hair above a whole number is but rounding. */
const whole = (exposure: number): number => Math.ceil(exposure * (1 - 1e-12));

function leadingMeasure(): Suggestion[] {
  const trials = trialsNeeded(challenge.failureRate, challenge.confidence);
  return trials === null ? [] : [{ id: 'leadingMeasure', trials, ...challenge }];
}

function raiseBaseline(plan: EffectivenessPlan, risk: number): Suggestion[] {
  const to = baselineFor(plan, risk);
  return to === null ? [] : [{ id: 'raiseBaseline', to: whole(to) }];
}

/** Where there is nothing to compare with. */
export const suggestionsWithoutEvents = (): readonly Suggestion[] => [
  ...leadingMeasure(),
  { id: 'raiseBaseline', to: null },
];

/** Where the window is long enough, but so few events before that their rate is doubtful. */
export const suggestionsForFewEvents = (plan: EffectivenessPlan): readonly Suggestion[] => [
  ...raiseBaseline(plan, riskAccepted[80]),
  {
    id: 'extendWindow',
    to: whole(windowFor('conditionalBinomial', plan, riskAccepted[80])),
  },
];

/** Where the window is too short. Looking further back only helps where both counts are compared. */
export function suggestionsFor(
  plan: EffectivenessPlan,
  verdict: Exclude<PlanVerdict, 'proves'>,
): readonly Suggestion[] {
  const { baseline, measuredIn } = plan;
  const test = reductionTestFor(plan.target);
  const window = windowFor(test, plan, riskAccepted[95]);
  const expected = (baseline.events / baseline.exposure) * window;
  const next = riskAccepted[verdict === 'weak' ? 95 : 80];
  return [
    { id: 'extendWindow', to: whole(window) },
    ...(measuredIn === 'days' ? [{ id: 'useExposure', expected } as const] : []),
    ...leadingMeasure(),
    ...(test === 'conditionalBinomial' ? raiseBaseline(plan, next) : []),
  ];
}
