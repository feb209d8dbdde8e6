import { Instant } from '../../domain/calendar';
import type { Clock } from '../../operations/ports';

export const clock: Clock = { now: () => Instant.parse(new Date().toISOString()) };

/** Starts a stopwatch that tells the milliseconds since. */
export function stopwatch(): () => number {
  const begun = performance.now();
  return () => Math.round(performance.now() - begun);
}
