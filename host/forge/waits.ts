import { setTimeout as sleep } from 'node:timers/promises';

/** How the host waits: really, or (in tests) only a moment. Ends with the host. */
export interface Waits {
  wait: (ms: number) => Promise<void>;
  /** Makes every wait that is under way, and any later one, end never. */
  stop: () => void;
}

const never = new Promise<void>(() => undefined);

export function createWaits(delays: 'kept' | 'skipped'): Waits {
  const ending = new AbortController();
  return {
    wait: (ms) =>
      ending.signal.aborted
        ? never
        : sleep(delays === 'kept' ? ms : 0, undefined, { signal: ending.signal }).catch(
            () => never,
          ),
    stop: () => ending.abort(),
  };
}
