import type { Criterion, Observation, Proposal as Recorded } from '../case-file/effectiveness';
import { proposeChallenge, type ChallengeTested } from './challenge-proposal';
import { planOf } from './criterion-plan';
import type { Proposal } from './proposal';
import { proposeReduction, type ReductionTested } from './reduction-proposal';

export type Proposed = Proposal<ReductionTested | ChallengeTested>;

/** The verdict that a count supports, by the criterion that stood before it. */
export function propose(
  criterion: Pick<Criterion, 'measure' | 'baseline' | 'target' | 'window'>,
  { events, exposure }: Pick<Observation, 'events' | 'exposure'>,
  isOver: boolean,
): Proposed {
  const planned = planOf(criterion);
  if (planned.kind === 'challenge') {
    return proposeChallenge({ plan: planned.plan, trials: exposure.amount, failures: events });
  }
  const { baseline, target } = planned.plan;
  return proposeReduction({
    ...{ baseline, target, isOver },
    observed: { events, exposure: exposure.amount },
  });
}

/** What of it is put on record. */
export const recordedProposal = ({ kind, test }: Proposed): Recorded => ({
  kind,
  test: test?.name ?? 'none',
  p: test?.p ?? null,
});
