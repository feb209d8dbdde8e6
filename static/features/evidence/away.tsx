import type { ReactNode } from 'react';

/** A link out of the view, in a window of its own. */
export const Away = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
);
