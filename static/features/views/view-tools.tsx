import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place at the end of the bar for what only one view offers. */
export const ViewToolsPlace = createContext<HTMLElement | null>(null);

/** Puts a view's own tools into the bar that all views share. */
export function ViewTools({ children }: { readonly children: ReactNode }) {
  const place = useContext(ViewToolsPlace);
  return place ? createPortal(children, place) : null;
}
