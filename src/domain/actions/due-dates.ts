import * as z from 'zod/mini';
import { Day } from '../calendar';
import { changesOf, type FieldChange } from './field-change';

/** What became of an issue's due date. */
export interface DueDates {
  readonly due: Day | null;
  /** The first there ever was: taking it away and setting another does not lose it. */
  readonly originalDue: Day | null;
  /** How often it was moved to a later day than it had last, however long it had none in between. */
  readonly timesPostponed: number;
}

const dayIn = (value: string | null): Day | null => {
  const day = z.safeParse(Day, value);
  return day.success ? day.data : null;
};

/** An issue's due dates from the present one and Jira's history of it, in whatever order that comes. */
export function dueDatesOf(due: Day | null, history: readonly FieldChange[]): DueDates {
  const changes = changesOf(history, 'duedate');
  const [first] = changes;
  const values = first ? [first.from, ...changes.map(({ to }) => to)].map(dayIn) : [due];
  const days = values.filter((day) => day !== null);
  const later = days.filter((day, index) => {
    const before = days[index - 1];
    return before !== undefined && day > before;
  });
  return { due, originalDue: days[0] ?? due, timesPostponed: later.length };
}
