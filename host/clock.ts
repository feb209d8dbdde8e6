/** The site's time. A story moves it; everything in the host asks it, and so do the app's functions. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Shifts the site's time so that now() answers `epochMs` at this moment and runs on from there. */
  travelTo(epochMs: number): void;
  /** Back to the machine's own time. */
  release(): void;
  /** What is added to the machine's time, in milliseconds. */
  offset(): number;
}

export function createClock(machineNow: () => number = Date.now): Clock {
  let shift = 0;
  return {
    now: () => machineNow() + shift,
    travelTo: (epochMs) => {
      shift = epochMs - machineNow();
    },
    release: () => {
      shift = 0;
    },
    offset: () => shift,
  };
}
