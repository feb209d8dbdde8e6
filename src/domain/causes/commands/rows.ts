import { accepted, refused } from '../../result';
import { editCause } from '../edit-cause';
import { explainedBy, withExplanation } from '../explained';
import type { Handling } from '../handling';
import { rowLimit, type IsIsNotRow } from '../is-is-not';
import { causeOf } from '../outline';

const filled = (rows: readonly IsIsNotRow[]): IsIsNotRow[] | undefined =>
  rows.length > 0 ? [...rows] : undefined;

export const addRow: Handling<'addRow'> = {
  apply: (document, { row, before, explained = [] }) => {
    const rows = document.isIsNot ?? [];
    if (rows.some(({ id }) => id === row.id)) return refused({ reason: 'idTaken' });
    if (rows.length >= rowLimit) return refused({ reason: 'full' });
    const index = rows.findIndex(({ id }) => id === before);
    const answers = new Map(explained.map(({ cause, answer }) => [cause, answer]));
    return accepted({
      ...document,
      isIsNot: index < 0 ? [...rows, row] : rows.toSpliced(index, 0, row),
      causes: document.causes.map((cause) =>
        withExplanation(cause, row.id, answers.get(cause.id) ?? null),
      ),
    });
  },
  inverse: (_before, { row }) => ({ kind: 'removeRow', row: row.id }),
};

export const fillRow: Handling<'fillRow'> = {
  apply: (document, { row, field, text }) => {
    const rows = document.isIsNot ?? [];
    return rows.some(({ id }) => id === row)
      ? accepted({
          ...document,
          isIsNot: rows.map((each) => (each.id === row ? { ...each, [field]: text } : each)),
        })
      : refused({ reason: 'rowMissing' });
  },
  inverse: (before, { row, field }) => {
    const present = before.isIsNot?.find(({ id }) => id === row);
    return present ? { kind: 'fillRow', row, field, text: present[field] } : null;
  },
};

/** Takes the row away, and with it what the causes said about it. */
export const removeRow: Handling<'removeRow'> = {
  apply: (document, { row }) => {
    const rows = document.isIsNot ?? [];
    const rest = rows.filter(({ id }) => id !== row);
    if (rest.length === rows.length) return refused({ reason: 'rowMissing' });
    const causes = document.causes.map((cause) => withExplanation(cause, row, null));
    return accepted({ ...document, isIsNot: filled(rest), causes });
  },
  inverse: (before, { row }) => {
    const rows = before.isIsNot ?? [];
    const index = rows.findIndex(({ id }) => id === row);
    const removed = rows[index];
    if (!removed) return null;
    const next = rows[index + 1];
    const explained = explainedBy(before.causes, row);
    return {
      kind: 'addRow',
      row: removed,
      ...(next ? { before: next.id } : {}),
      ...(explained.length > 0 ? { explained } : {}),
    };
  },
};

export const explainRow: Handling<'explainRow'> = {
  apply: (document, { id, row, answer }) =>
    document.isIsNot?.some((each) => each.id === row) === true
      ? editCause(document, id, (cause) => withExplanation(cause, row, answer))
      : refused({ reason: 'rowMissing' }),
  inverse: (before, { id, row }) => {
    const cause = causeOf(before, id);
    if (!cause) return null;
    const answer = cause.explains?.find((each) => each.row === row)?.answer ?? null;
    return { kind: 'explainRow', id, row, answer };
  },
};
