const lockOf = (key: string) => `ratchet-window:${key}`;

function stored<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

/** This browser's storage for drafts, and which of them belong to windows that are still open. */
export const browserDrafts = {
  /** A browser that blocks what a framed page stores keeps nothing beyond the window. */
  outliveWindow: stored(() => {
    localStorage.setItem('ratchet-probe', '1');
    localStorage.removeItem('ratchet-probe');
    return true;
  }, false),
  keys: (): string[] => stored(() => Object.keys(localStorage), []),
  read: (key: string): string | null => stored(() => localStorage.getItem(key), null),
  write: (key: string, text: string): void =>
    stored(() => localStorage.setItem(key, text), undefined),
  remove: (key: string): void => stored(() => localStorage.removeItem(key), undefined),
  async inUse(): Promise<ReadonlySet<string>> {
    try {
      const { held = [] } = await navigator.locks.query();
      const names = held.map(({ name = '' }) => name);
      return new Set(names.map((name) => name.replace(lockOf(''), '')));
    } catch {
      // A browser that denies a cross-site frame its storage denies it locks too: no drafts either.
      return new Set();
    }
  },
};

/** Marks a draft as this window's until the window is gone, however it goes. */
export const holdDraft = (key: string): void => {
  navigator.locks
    .request(lockOf(key), () => new Promise<never>(() => undefined))
    .catch(() => undefined);
};
