import { binomialAtMost } from '../statistics/binomial';
import { trialsNeeded } from '../statistics/trials-needed';
import { evidenceOf } from './evidence';
import { planVerdicts, type PlanVerdict } from './plan-verdict';

/**
 * The failure rate that a challenge test is to rule out where nobody named one: more than one in twenty. 59 trials
 * without a failure do it.
 */
export const usualFailureRate = 0.05;

/** A test that provokes the failure on purpose. */
export interface ChallengePlan {
  readonly trials: number;
  /** How many may fail; 0 as a rule. */
  readonly allowed: number;
  /** What the test is to rule out: the share that fails if nothing changed, or the most that is accepted (0 to 1). */
  readonly failureRate: number;
}

export interface ChallengePower {
  readonly verdict: PlanVerdict;
  /** How likely the test is passed if that share still fails. */
  readonly chanceIfUnchanged: number;
  /** How sure a passed test makes, 0 to 1. */
  readonly confidence: number;
  /** Trials to be this sure, in per cent; null where no number is enough. */
  readonly needed: Readonly<Record<95 | 90 | 80, number | null>>;
}

/** What the planned number of trials could prove. */
export function challengePowerOf({ trials, allowed, failureRate }: ChallengePlan): ChallengePower {
  const chance = binomialAtMost(allowed, trials, failureRate);
  return {
    verdict: planVerdicts[evidenceOf(chance)],
    chanceIfUnchanged: chance,
    confidence: 1 - chance,
    needed: {
      95: trialsNeeded(failureRate, 0.95, allowed),
      90: trialsNeeded(failureRate, 0.9, allowed),
      80: trialsNeeded(failureRate, 0.8, allowed),
    },
  };
}
