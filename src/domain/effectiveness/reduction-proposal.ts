import type { Counted } from '../statistics/two-rates';
import { evidenceOf } from './evidence';
import { hasEventsBefore } from './plan';
import { proposalFor, type Proposal } from './proposal';
import { hasFewEventsBefore, reductionOf, type Reduction } from './reduction';

/** What the data say of the window: up to now while it is open, or all of it. */
export interface ReductionOutcome {
  readonly baseline: Counted;
  readonly target: number;
  readonly observed: Counted;
  readonly isOver: boolean;
}

/** The test by which the proposal goes, with all that went into it. */
export interface ReductionTested extends Reduction {
  readonly baseline: Counted;
  readonly observed: Counted;
  /** Supported as planned, but so few events before may have been bad luck: worth saying beside the verdict. */
  readonly hasFewEventsBefore: boolean;
}

function tested({ baseline, observed, target }: ReductionOutcome): ReductionTested | null {
  if (!hasEventsBefore(baseline) || !(observed.exposure > 0)) return null;
  const reduction = reductionOf(baseline, observed, target);
  return {
    ...reduction,
    baseline,
    observed,
    hasFewEventsBefore: hasFewEventsBefore(reduction),
  };
}

/** The verdict to propose where events after are counted against events before. */
export function proposeReduction(outcome: ReductionOutcome): Proposal<ReductionTested> {
  const { baseline, target, observed, isOver } = outcome;
  const test = tested(outcome);
  if (observed.events > target) return { kind: 'missed', reason: 'moreThanTarget', test };
  if (!isOver) return { kind: 'cannotTell', reason: 'windowOpen', test: null };
  if (test) return proposalFor(evidenceOf(test.p), test);
  const reason = hasEventsBefore(baseline) ? 'nothingObserved' : 'nothingToCompare';
  return { kind: 'cannotTell', reason, test: null };
}
