import { Day } from './calendar';

const millisecondsPerDay = 86_400_000;

const [firstDay, lastDay] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')];

/**
 * The day so many whole days later; earlier for a negative number. Beyond the years of four digits it is the last of
 * them, or the first.
 */
export function daysLater(day: Day, days: number): Day {
  const moment = Date.parse(day) + days * millisecondsPerDay;
  const kept = Math.min(lastDay, Math.max(firstDay, moment));
  return Day.parse(new Date(kept).toISOString().slice(0, 10));
}

/** Days from the first to the second, which is not counted; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
