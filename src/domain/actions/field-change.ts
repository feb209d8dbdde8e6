import type { Instant } from '../calendar';

/** What an action is judged by besides how it stands: the fields whose history is read. */
export const tracedFields = ['duedate', 'status', 'assignee'] as const;
export type TracedField = (typeof tracedFields)[number];

/** A field was changed: from and to in Jira's own values, days for dates and ids for the rest. */
export interface FieldChange {
  readonly field: TracedField;
  readonly at: Instant;
  readonly from: string | null;
  readonly to: string | null;
}

/** The changes of that field in the order in which they were made; those of one moment stay as they were given. */
export const changesOf = (
  changes: readonly FieldChange[],
  field: TracedField,
): readonly FieldChange[] =>
  changes
    .filter((change) => change.field === field)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
