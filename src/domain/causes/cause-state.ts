import type { Cause } from './cause';
import { isVerified, verificationOf, verifiedInRevision } from './verified';

/** How far a cause is known to be one, from least to best. */
export const causeStates = [
  'hypothesis',
  'reworded',
  'verifiedEarlier',
  'notConfirmed',
  'verified',
  'ruledOut',
] as const;
export type CauseState = (typeof causeStates)[number];

/** The state of a cause by itself; what became of its effects is another matter. */
export function stateOf(cause: Cause): CauseState {
  if (cause.standing.kind === 'ruledOut') return 'ruledOut';
  if (isVerified(cause)) return 'verified';
  if (verificationOf(cause)) return 'notConfirmed';
  if (verifiedInRevision(cause) !== null) return 'verifiedEarlier';
  return cause.verifications.length > 0 ? 'reworded' : 'hypothesis';
}
