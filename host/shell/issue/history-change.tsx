import type { HistoryEntry } from '../jira/history.ts';

interface HistoryChangeProps {
  item: HistoryEntry['items'][number];
}

export function HistoryChange({ item: { field, before, after } }: HistoryChangeProps) {
  return (
    <li>
      {named(field)}: <span className="before">{before === '' ? 'none' : before}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> became </span>
      <span>{after === '' ? 'none' : after}</span>
    </li>
  );
}

function named(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}
