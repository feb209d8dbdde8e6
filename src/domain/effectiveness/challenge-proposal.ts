import { binomialAtMost } from '../statistics/binomial';
import { binomialChanceAbove } from '../statistics/binomial-interval';
import type { ChallengePlan } from './challenge';
import { evidenceOf, riskAccepted } from './evidence';
import { proposalFor, type Proposal } from './proposal';

/** A challenge test up to now, or all of it. `plan.trials` are the trials it was to have. */
export interface ChallengeOutcome {
  readonly plan: ChallengePlan;
  readonly trials: number;
  readonly failures: number;
}

export interface ChallengeTested {
  readonly name: 'binomial';
  readonly p: number;
  readonly failureRate: number;
  readonly trials: number;
  readonly failures: number;
  /** With 95 % confidence, at most this share of the trials fails. */
  readonly atMost: number;
}

function tested({ plan: { failureRate }, trials, failures }: ChallengeOutcome): ChallengeTested {
  return {
    name: 'binomial',
    p: binomialAtMost(failures, trials, failureRate),
    failureRate,
    trials,
    failures,
    atMost: binomialChanceAbove(failures, trials, riskAccepted[95]),
  };
}

/** The verdict to propose for a challenge test. It is over when all planned trials were made. */
export function proposeChallenge(outcome: ChallengeOutcome): Proposal<ChallengeTested> {
  const { plan, trials, failures } = outcome;
  if (failures > plan.allowed) {
    return { kind: 'missed', reason: 'moreThanTarget', test: tested(outcome) };
  }
  if (trials < plan.trials) return { kind: 'cannotTell', reason: 'windowOpen', test: null };
  if (!(trials > 0)) return { kind: 'cannotTell', reason: 'nothingObserved', test: null };
  const test = tested(outcome);
  return proposalFor(evidenceOf(test.p), test);
}
