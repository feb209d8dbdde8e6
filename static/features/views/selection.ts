import { createContext, useContext } from 'react';
import type { CauseId } from '../../../src/domain/id';

/** The cause a person is at, whichever view shows it, and where the caret is wanted next. */
export interface Selection {
  readonly selected: CauseId | null;
  /** A wish is new each time, so that the same cause can be wished for twice. */
  readonly wanted: { readonly id: CauseId; readonly writing: boolean } | null;
  readonly select: (id: CauseId | null) => void;
  /** Goes there; `writing` when it is a fresh line, to be written in at once. */
  readonly focusOn: (id: CauseId, writing?: boolean) => void;
}

export const SelectionContext = createContext<Selection | null>(null);

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error('A view of an analysis is shown only inside Views');
  return selection;
}

/** How to go elsewhere: the same for as long as the views stand, so that no line is drawn anew for it. */
export type Moving = Pick<Selection, 'select' | 'focusOn'>;

export const MovingContext = createContext<Moving | null>(null);

export function useMoving(): Moving {
  const moving = useContext(MovingContext);
  if (!moving) throw new Error('A view of an analysis is shown only inside Views');
  return moving;
}
