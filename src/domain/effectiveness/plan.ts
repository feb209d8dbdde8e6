import type { Counted } from '../statistics/two-rates';

/** What is planned: exposures in one unit, days or what is counted instead (batches, releases). */
export interface EffectivenessPlan {
  readonly baseline: Counted;
  readonly window: number;
  /** How many events the window may show at most; 0 where none may come back. */
  readonly target: number;
  readonly measuredIn: 'days' | 'units';
}

/** Whether there is anything to see fewer of. */
export const hasEventsBefore = ({ events, exposure }: Counted): boolean =>
  exposure > 0 && events > 0;
