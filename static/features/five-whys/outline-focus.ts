import { createContext, useContext } from 'react';
import type { CauseId } from '../../../src/domain/id';

/** Which why has the tools beneath it, and where the caret is wanted next. */
export interface OutlineFocus {
  readonly active: CauseId | null;
  /** A wish is new each time, so that the same why can be wished for twice. */
  readonly wanted: { readonly id: CauseId; readonly writing: boolean } | null;
  readonly activate: (id: CauseId) => void;
  /** Puts the caret there; `writing` when it is a fresh line, in which Tab branches at once. */
  readonly focusOn: (id: CauseId, writing?: boolean) => void;
}

export const OutlineFocusContext = createContext<OutlineFocus | null>(null);

export function useOutlineFocus(): OutlineFocus {
  const focus = useContext(OutlineFocusContext);
  if (!focus) throw new Error('Whys are shown only inside FiveWhys');
  return focus;
}
