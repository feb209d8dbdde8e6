import type { CauseId, RowId } from '../id';
import type { Cause } from './cause';
import type { Explanation } from './is-is-not';

/** Which causes said whether they account for the row. */
export interface Explained {
  readonly cause: CauseId;
  readonly answer: Explanation['answer'];
}

export const explainedBy = (causes: readonly Cause[], row: RowId): Explained[] =>
  causes.flatMap(({ id, explains = [] }) =>
    explains.filter((each) => each.row === row).map(({ answer }) => ({ cause: id, answer })),
  );

const byRow = (a: Explanation, b: Explanation): number => (a.row < b.row ? -1 : 1);

/** The cause with its answer to that row; null: with none. */
export function withExplanation(
  cause: Cause,
  row: RowId,
  answer: Explanation['answer'] | null,
): Cause {
  const others = (cause.explains ?? []).filter((each) => each.row !== row);
  const explains = answer === null ? others : [...others, { row, answer }].toSorted(byRow);
  if (explains.length === 0 && cause.explains === undefined) return cause;
  return { ...cause, explains: explains.length > 0 ? explains : undefined };
}

/** The cause without answers to rows that are not on the sheet. */
export const withoutStrayRows = (cause: Cause, rows: ReadonlySet<RowId>): Cause =>
  (cause.explains ?? [])
    .filter(({ row }) => !rows.has(row))
    .reduce((present, { row }) => withExplanation(present, row, null), cause);
