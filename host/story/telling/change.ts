import type { Person } from '../company.ts';

/** A change to an analysis, as the app's contract words it, and whose it is. */
export interface Change {
  by: Person;
  command: Record<string, unknown>;
}

/** How the texts and days of a case are read: both count from its report. */
export interface Wording {
  words: (text: string) => string;
  /** A calendar day so many days before the report. */
  dayBefore: (days: number) => string;
  dayAfter: (days: number) => string;
}
