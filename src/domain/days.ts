import { Day } from './calendar';

const millisecondsPerDay = 86_400_000;

/** The day so many whole days later; earlier for a negative number. */
export const daysLater = (day: Day, days: number): Day =>
  Day.parse(new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10));

/** Days from the first to the second, which is not counted; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
