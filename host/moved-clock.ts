import type { Clock } from './clock.ts';
import type { Store } from './store/store.ts';

/** Moves the site's clock by hand, and keeps it so over a restart: what was recorded meanwhile is never in the future. */
export interface MovedClock {
  /** Epoch milliseconds; null is back to the machine's own time. */
  moveTo: (epochMs: number | null) => void;
}

export function openMovedClock(store: Store, clock: Clock): MovedClock {
  const kept = store.collection<{ aheadMs: number }>('movedClock');
  const before = kept.get('site');
  if (before) clock.travelTo(clock.now() + before.aheadMs);
  return {
    moveTo: (epochMs) => {
      if (epochMs === null) clock.release();
      else clock.travelTo(epochMs);
      kept.put('site', { aheadMs: clock.offset() });
    },
  };
}
