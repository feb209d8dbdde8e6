import type { ReactNode } from 'react';

interface LozengeProps {
  readonly tone?: 'neutral' | 'brand' | 'success' | 'warning' | 'danger';
  readonly children: ReactNode;
}

/** A word of state. The word says it all; the colour only repeats it. */
export const Lozenge = ({ tone = 'neutral', children }: LozengeProps) => (
  <span className={`k-lozenge k-lozenge-${tone}`}>{children}</span>
);
