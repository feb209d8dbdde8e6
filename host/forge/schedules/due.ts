const minute = 60_000;

const everyMs: Record<string, number> = {
  fiveMinute: 5 * minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
  week: 7 * 24 * 60 * minute,
};

/**
 * Epoch milliseconds at which a schedule is to run next. One that never ran is due at once, and so is one whose last run
 * lies ahead because the clock was moved back since.
 */
export function dueAt(interval: string, lastRunAt: number | null, now: number): number {
  if (lastRunAt === null || lastRunAt > now) return now;
  const every = everyMs[interval];
  if (every === undefined) throw new Error(`No schedule runs each ${interval}.`);
  return lastRunAt + every;
}
