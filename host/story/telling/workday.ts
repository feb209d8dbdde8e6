const day = 24 * 60 * 60_000;

/** Epoch milliseconds; Saturdays and Sundays go to the Friday before. */
export function onWorkday(at: number): number {
  const weekday = new Date(at).getUTCDay();
  if (weekday === 0) return at - 2 * day;
  return weekday === 6 ? at - day : at;
}
