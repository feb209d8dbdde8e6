import type { RemoteFunction } from '../../bridge/rpc.ts';
import type { Move } from '../routing/address-bar.ts';
import { frameLocation } from './frame-location.ts';

const locationOf = (path: string, state: unknown, key: number) =>
  frameLocation(path, state, String(key));

/** The history a frame gets for pages of its own; it lives as long as the frame. */
export function createMemoryHistory() {
  const entries = [locationOf('/', null, 0)];
  const listeners = new Set<RemoteFunction>();
  let at = 0;
  let made = 0;

  const here = () => entries[at] ?? locationOf('/', null, 0);

  function tell(action: Move) {
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
