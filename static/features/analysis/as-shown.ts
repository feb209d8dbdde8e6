import { asItReads } from '../../../src/domain/causes/links';
import type { SessionState } from './session-state';

const shown = new WeakMap<SessionState, SessionState>();

/** The state as people see it: a link whose words changed is to be read again. */
export function asShown(state: SessionState): SessionState {
  const known = shown.get(state);
  if (known) return known;
  const document = asItReads(state.document);
  const seen = document === state.document ? state : { ...state, document };
  shown.set(state, seen);
  return seen;
}
