/** How often to look for other people's changes, by how long ago anything happened here or there. */
const rhythm: readonly { readonly within: number; readonly pause: number }[] = [
  { within: 5 * 60_000, pause: 3_500 },
  { within: 20 * 60_000, pause: 15_000 },
];

/** Looks an hour at a window that lies open with nobody at it: 120. */
const slowest = 30_000;

/** Milliseconds until the next look, `idle` milliseconds after the last sign of life. */
export const pauseAt = (idle: number): number =>
  rhythm.find(({ within }) => idle < within)?.pause ?? slowest;

const firstBackOff = 5_000;
const longestBackOff = 5 * 60_000;

/**
 * Milliseconds to stay away after `failures` looks in a row that Jira refused. What Jira asks for
 * (`retryAfter`, seconds) is the least; `spread` (0 to 1) keeps many windows from coming back at once.
 */
export function backOff(failures: number, retryAfter: number, spread: number): number {
  const doubled = Math.min(firstBackOff * 2 ** (failures - 1), longestBackOff);
  return Math.max(retryAfter * 1_000, doubled) * (1 + 0.3 * spread);
}
