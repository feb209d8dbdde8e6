import { Day } from './calendar';

const millisecondsPerDay = 86_400_000;

/** The day so many whole days later; earlier for a negative number. */
export const daysLater = (day: Day, days: number): Day =>
  Day.parse(new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10));

/** Days from the first to the second, which is not counted; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);

/** The day in that year and month before; the last of the month where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return Day.parse(then.toISOString().slice(0, 10));
}
