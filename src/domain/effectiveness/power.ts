import { evidenceOf, riskAccepted } from './evidence';
import { hasEventsBefore, type EffectivenessPlan } from './plan';
import { planVerdicts, type PlanVerdict } from './plan-verdict';
import { hasFewEventsBefore, reductionOf, type Reduction, type ReductionTest } from './reduction';
import {
  suggestionsFor,
  suggestionsForFewEvents,
  suggestionsWithoutEvents,
  type Suggestion,
} from './suggestions';
import { windowFor, windowsNeeded, type WindowNeeded } from './window-needed';

/**
 * The window would prove it if the rate before is what it seems; but so few events may have been bad luck, and with
 * both counts compared a met target does not even reach 80 %.
 */
interface FewEventsBefore {
  readonly confidence: number;
  /** The window at which the doubt ends; not rounded. */
  readonly needed: number;
}

export interface PlanPower {
  readonly kind: 'power';
  readonly verdict: PlanVerdict;
  readonly test: ReductionTest;
  /** How likely the target is met if nothing changes. */
  readonly chanceIfUnchanged: number;
  /** How sure a met target makes, 0 to 1. */
  readonly confidence: number;
  /** The events to expect in the window if nothing changes. */
  readonly expected: number;
  readonly needed: WindowNeeded;
  readonly fewEventsBefore: FewEventsBefore | null;
  readonly suggestions: readonly Suggestion[];
}

/** Nothing happened before, or nothing was looked at: fewer cannot be seen. */
export interface NothingToCompare {
  readonly kind: 'nothingToCompare';
  readonly reason: 'noEvents' | 'noExposure';
  readonly suggestions: readonly Suggestion[];
}

function fewEventsBefore(plan: EffectivenessPlan, reduction: Reduction): FewEventsBefore | null {
  if (!hasFewEventsBefore(reduction)) return null;
  return {
    confidence: 1 - reduction.cautious,
    needed: windowFor('conditionalBinomial', plan, riskAccepted[80]),
  };
}

function suggestionsOf(
  plan: EffectivenessPlan,
  verdict: PlanVerdict,
  isDoubtful: boolean,
): readonly Suggestion[] {
  if (verdict !== 'proves') return suggestionsFor(plan, verdict);
  return isDoubtful ? suggestionsForFewEvents(plan) : [];
}

/**
 * What the planned window could prove: how likely the target is met although nothing changed, and how long the window
 * had to be. Counts are whole and ≥ 0, exposures ≥ 0.
 */
export function powerOf(plan: EffectivenessPlan): PlanPower | NothingToCompare {
  const { baseline, window, target } = plan;
  if (!hasEventsBefore(baseline)) {
    const reason = baseline.exposure > 0 ? 'noEvents' : 'noExposure';
    return { kind: 'nothingToCompare', reason, suggestions: suggestionsWithoutEvents() };
  }
  const reduction = reductionOf(baseline, { events: target, exposure: window }, target);
  const verdict = planVerdicts[evidenceOf(reduction.p)];
  const doubt = fewEventsBefore(plan, reduction);
  return {
    kind: 'power',
    verdict,
    test: reduction.name,
    chanceIfUnchanged: reduction.p,
    confidence: 1 - reduction.p,
    expected: (baseline.events / baseline.exposure) * window,
    needed: windowsNeeded(plan),
    fewEventsBefore: doubt,
    suggestions: suggestionsOf(plan, verdict, doubt !== null),
  };
}
