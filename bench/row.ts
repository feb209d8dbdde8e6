import type { Lab } from './lab';

/** One line of the report. */
export interface Row {
  /** Stable: what follows the numbers over time goes by it. */
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** The most the value may be; null for a number that is only reported. */
  readonly goal: number | null;
  /** Somebody else's number for the same thing, or the same measured before we began. */
  readonly peer: string | null;
}

export interface Measured {
  readonly value: number;
  /** A peer that was measured beside it, now and on this machine. */
  readonly peer?: string;
}

/** What every file in `rows` exports as `measurement`: rows that one arrangement measures together. */
export interface Measurement<Id extends string = string> {
  readonly rows: readonly (Row & { readonly id: Id })[];
  /** Throws when it cannot be measured here; the message says what is missing. */
  measure(lab: Lab): Promise<Readonly<Record<Id, Measured>>>;
}

/** Ties the ids of the rows to those of the answer. */
export const measurementOf = <const Id extends string>(given: Measurement<Id>): Measurement<Id> =>
  given;
