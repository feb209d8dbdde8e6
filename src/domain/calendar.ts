import * as z from 'zod/mini';

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it; sorts as text. */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
  .brand('Instant');
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `2026-03-02`; sorts as text. */
export const Day = z.iso.date().brand('Day');
export type Day = z.infer<typeof Day>;

/** The day in UTC on which that moment falls. */
export const dayOf = (instant: Instant): Day => Day.parse(instant.slice(0, 10));

/** Hours by which the first place on earth is ahead of UTC. */
const furthestAhead = 14;

/** The latest day that any calendar on earth shows at that moment: whatever lies after it has not happened yet. */
export const latestDayAt = (instant: Instant): Day =>
  Day.parse(new Date(Date.parse(instant) + furthestAhead * 3_600_000).toISOString().slice(0, 10));
