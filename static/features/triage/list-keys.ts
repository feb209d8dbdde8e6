const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Which of `count` rows a key leads to from the row `at`; null where the key is none of these. `beyond` says that it
 * would lead past the last one.
 */
export function rowFor(
  key: string,
  at: number,
  count: number,
): { readonly row: number; readonly beyond: boolean } | null {
  if (key === 'Home') return { row: 0, beyond: false };
  if (key === 'End') return { row: count - 1, beyond: false };
  const step = steps[key.length === 1 ? key.toLowerCase() : key];
  if (step === undefined) return null;
  const row = at + step;
  return { row: Math.min(Math.max(row, 0), count - 1), beyond: row >= count };
}

/** The row that takes the place of one that is gone: the one after it, or at the end the one before. */
export function rowAfterGone<Row>(rows: readonly Row[], gone: Row): Row | null {
  const at = rows.indexOf(gone);
  return rows[at + 1] ?? rows[at - 1] ?? null;
}
