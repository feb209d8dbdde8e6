import type { Sheet, SheetRow } from '../case.ts';
import type { Person } from '../company.ts';
import type { Change, Wording } from './change.ts';
import type { PlacedWhy } from './placed-why.ts';
import { storyId } from './story-id.ts';

const rowIdOf = (analysis: string, row: string): string => storyId('row', analysis, row);

function rowOf(analysis: string, { words }: Wording, row: SheetRow): Record<string, unknown> {
  const { slug, question, is, isNot, distinction, change } = row;
  return {
    id: rowIdOf(analysis, slug),
    question,
    is: words(is),
    isNot: words(isNot),
    distinction: words(distinction),
    change: words(change),
  };
}

/** What writes the is / is-not sheet of an analysis. */
export const sheetChanges = (
  analysis: string,
  wording: Wording,
  by: Person,
  { rows }: Sheet,
): Change[] =>
  rows.map((row) => ({
    by,
    command: { kind: 'addRow', row: rowOf(analysis, wording, row) },
  }));

/** What says which rows the causes account for. */
export const triedChanges = (
  analysis: string,
  by: Person,
  placed: readonly PlacedWhy[],
): Change[] =>
  placed.flatMap(({ id, why }) =>
    Object.entries(why.explains ?? {}).map(([row, answer]) => ({
      by,
      command: { kind: 'explainRow', id, row: rowIdOf(analysis, row), answer },
    })),
  );
