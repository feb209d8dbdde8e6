export type Move = 'PUSH' | 'REPLACE' | 'POP';

/** What the address says; `path` is its path, query and fragment. */
export interface Address {
  path: string;
  state: unknown;
}

/** The browser's address, which the site and the app's own pages below it both move. */
export interface AddressBar {
  read: () => Address;
  push: (path: string, state?: unknown) => void;
  replace: (path: string, state?: unknown) => void;
  go: (steps: number) => void;
  /** Tells of every move, whoever made it; answers how to stop. */
  listen: (heard: (move: Move) => void) => () => void;
}

export function createAddressBar(window: Window): AddressBar {
  const listeners = new Set<(move: Move) => void>();

  function tell(move: Move) {
    for (const heard of [...listeners]) heard(move);
  }

  window.addEventListener('popstate', () => tell('POP'));

  return {
    read: () => {
      const { pathname, search, hash } = window.location;
      const state: unknown = window.history.state;
      return { path: pathname + search + hash, state };
    },
    push: (path, state = null) => {
      window.history.pushState(state, '', path);
      tell('PUSH');
    },
    replace: (path, state = null) => {
      window.history.replaceState(state, '', path);
      tell('REPLACE');
    },
    go: (steps) => window.history.go(steps),
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
