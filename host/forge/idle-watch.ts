/** Knows when everything that was begun is over; a test waits for that instead of for a time. */
export interface IdleWatch {
  during: (work: Promise<unknown>) => void;
  idle: () => Promise<void>;
}

export function createIdleWatch(): IdleWatch {
  let open = 0;
  let waiting: (() => void)[] = [];

  function end(): void {
    open -= 1;
    if (open > 0) return;
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  }

  return {
    during: (work) => {
      open += 1;
      void work.then(end, end);
    },
    idle: () =>
      open === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(() => resolve())),
  };
}
