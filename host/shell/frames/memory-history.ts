import type { RemoteFunction } from '../../bridge/rpc.ts';

interface Location {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  key: string;
}

type Action = 'POP' | 'PUSH' | 'REPLACE';

function locationOf(path: string, state: unknown, key: number): Location {
  const { pathname, search, hash } = new URL(path, 'http://frame.invalid');
  return { pathname, search, hash, state: state ?? null, key: String(key) };
}

/** The history a frame gets for pages of its own; it lives as long as the frame. */
export function createMemoryHistory() {
  const entries = [locationOf('/', null, 0)];
  const listeners = new Set<RemoteFunction>();
  let at = 0;
  let made = 0;

  const here = () => entries[at] ?? locationOf('/', null, 0);

  function tell(action: Action) {
    for (const listener of listeners) void listener(here(), action);
  }

  function go(steps: unknown) {
    at = Math.min(Math.max(at + Number(steps), 0), entries.length - 1);
    tell('POP');
  }

  return {
    action: 'POP',
    location: here(),
    push: (path: unknown, state: unknown) => {
      made += 1;
      entries.splice(at + 1, Infinity, locationOf(String(path), state, made));
      at += 1;
      tell('PUSH');
    },
    replace: (path: unknown, state: unknown) => {
      made += 1;
      entries[at] = locationOf(String(path), state, made);
      tell('REPLACE');
    },
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    listen: (listener: RemoteFunction) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
