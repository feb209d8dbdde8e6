const minute = 60_000;
const day = 24 * 60 * minute;

/** Sundays and Saturdays go to the Friday before. */
function onWorkday(at: number): number {
  const weekday = new Date(at).getUTCDay();
  if (weekday === 0) return at - 2 * day;
  return weekday === 6 ? at - day : at;
}

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
