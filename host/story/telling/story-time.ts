import { onWorkday } from './workday.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * When each moment happens, in epoch milliseconds: on a workday, a minute at least after the one before it, and
 * none later than a few minutes ago.
 */
export function timesOf(
  moments: readonly { daysAgo: number; minute: number }[],
  now: number,
): number[] {
  const today = Math.floor(now / day) * day;
  const times: number[] = [];
  for (const { daysAgo, minute: minutes } of moments) {
    const wished = onWorkday(today - daysAgo * day + minutes * minute);
    times.push(Math.max(wished, (times.at(-1) ?? 0) + minute));
  }
  let latest = now - 5 * minute;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    latest = Math.min(times[index] ?? latest, latest);
    times[index] = latest;
    latest -= minute;
  }
  return times;
}
