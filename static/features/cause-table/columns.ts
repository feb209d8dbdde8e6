import type { SortKey } from './sorting';

/** The columns between the number and the end, in order. */
export const columns: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'cause', label: 'Cause' },
  { key: 'leg', label: 'Question' },
  { key: 'class', label: 'Class' },
  { key: 'state', label: 'State' },
  { key: 'evidence', label: 'Evidence' },
  { key: 'reading', label: 'Read back' },
  { key: 'actions', label: 'Actions' },
];

/** The number stands before them. */
export const columnCount = columns.length + 1;
