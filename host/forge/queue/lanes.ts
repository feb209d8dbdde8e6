/** As many at once as the platform would give one installation. */
const widest = 10;

interface Lane {
  key: string;
  limit: number;
}

export interface Lanes {
  /** Runs the work when its lane has room; works without a lane share one wide lane. */
  run: (lane: Lane | undefined, work: () => Promise<void>) => Promise<void>;
}

/** Holds queue events to the concurrency their pusher asked for. */
export function createLanes(): Lanes {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  function leave(key: string): void {
    running.set(key, (running.get(key) ?? 1) - 1);
    waiting.get(key)?.shift()?.();
  }

  return {
    run: async (lane, work) => {
      const { key, limit } = lane ? { key: `lane ${lane.key}`, limit: lane.limit } : shared;
      while ((running.get(key) ?? 0) >= limit) {
        await new Promise<void>((resolve) => {
          waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
        });
      }
      running.set(key, (running.get(key) ?? 0) + 1);
      try {
        await work();
      } finally {
        leave(key);
      }
    },
  };
}

const shared = { key: 'shared', limit: widest };
