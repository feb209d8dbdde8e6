import type { Day } from '../calendar';
import type { CaseFile } from './case-file';
import type { Containment } from './containment';
import type { PermanentFix } from './permanent-fix';

/** What is worth a look about a containment. */
export type ContainmentConcern =
  /** It is in force, and nobody looked yet whether it holds. */
  | 'notVerified'
  /** Whoever looks after it looked at it themselves: that is allowed, and said. */
  | 'verifiedByOwner'
  /** The permanent fix is done, and it is still on. */
  | 'outlivesFix'
  /** It was lifted while the permanent fix was not done. */
  | 'liftedBeforeFix'
  /** It was lifted, and nobody ever said that it had held. */
  | 'liftedUnverified';

export interface ContainmentState {
  readonly containment: Containment;
  readonly phase: 'planned' | 'inForce' | 'lifted';
  readonly concerns: readonly ContainmentConcern[];
}

interface At {
  readonly fix: PermanentFix;
  readonly today: Day;
}

const phaseOf = ({ from, lifted }: Containment, today: Day): ContainmentState['phase'] => {
  if (lifted) return 'lifted';
  return from > today ? 'planned' : 'inForce';
};

function isLiftedBefore(fix: PermanentFix, on: Day): boolean {
  if (fix.kind === 'done') return fix.since !== null && on < fix.since;
  return fix.kind === 'open';
}

function concernsOf(containment: Containment, { fix, today }: At): ContainmentConcern[] {
  const { owner, verified, lifted } = containment;
  const phase = phaseOf(containment, today);
  const holds: readonly (readonly [ContainmentConcern, boolean])[] = [
    ['notVerified', phase === 'inForce' && !verified],
    ['verifiedByOwner', verified?.by === owner],
    ['outlivesFix', phase !== 'lifted' && fix.kind === 'done'],
    ['liftedBeforeFix', lifted !== undefined && isLiftedBefore(fix, lifted.on)],
    ['liftedUnverified', lifted !== undefined && !verified],
  ];
  return holds.filter(([, isSo]) => isSo).map(([concern]) => concern);
}

/** How each containment of the case stands on a day, in the order in which they were put in force. */
export const containmentStates = (file: CaseFile, at: At): ContainmentState[] =>
  file.containments.map((containment) => ({
    containment,
    phase: phaseOf(containment, at.today),
    concerns: concernsOf(containment, at),
  }));
