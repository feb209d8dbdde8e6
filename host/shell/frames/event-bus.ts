import { frameIsGone } from './frame-is-gone.ts';

type Listener = (payload: unknown) => unknown;

export interface EventBus {
  on(event: string, listener: Listener): { unsubscribe: () => void };
  emit: (event: string, payload: unknown) => void;
}

/** Carries events between the page and the app's frames, and among those frames. */
export function createEventBus(): EventBus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on(event, listener) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(listener));
      return { unsubscribe: () => void all.delete(listener) };
    },
    emit(event, payload) {
      for (const listener of listeners.get(event) ?? []) {
        void told(listener, payload);
      }
    },
  };
}

/** A listener whose frame has gone meanwhile is no concern of the one who emits. */
async function told(listener: Listener, payload: unknown): Promise<void> {
  try {
    await listener(payload);
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.message !== frameIsGone) throw thrown;
  }
}
