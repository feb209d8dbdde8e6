import { isVerified, verificationOf } from '../../../src/domain/causes/verified';
import type { Row } from './rows';

/** How far a cause is known to be one. */
export const stateWords = {
  hypothesis: 'Hypothesis',
  reworded: 'Reworded since verified',
  notConfirmed: 'Test did not confirm it',
  verified: 'Verified',
  ruledOut: 'Ruled out',
} as const;
export type CauseState = keyof typeof stateWords;

export const stateTones = {
  hypothesis: 'neutral',
  reworded: 'warning',
  notConfirmed: 'warning',
  verified: 'success',
  ruledOut: 'neutral',
} as const satisfies Record<CauseState, string>;

/** The state of a cause by itself; what became of its effects is another matter. */
export function stateOf({ cause }: Pick<Row, 'cause'>): CauseState {
  if (cause.standing.kind === 'ruledOut') return 'ruledOut';
  if (isVerified(cause)) return 'verified';
  if (verificationOf(cause)) return 'notConfirmed';
  return cause.verifications.length > 0 ? 'reworded' : 'hypothesis';
}

/** Whether the team still reckons with it. */
export const isOpen = ({ cause, isBeneathRuledOut }: Row): boolean =>
  cause.standing.kind === 'considered' && !isBeneathRuledOut;
