import * as z from 'zod/mini';
import type { ToldLines } from '../../operations/ports/reminders';
import { rows, write } from './statement';

const marks = (count: number, mark: string): string => Array(count).fill(mark).join(', ');

/** What people were told, in Forge SQL. The key is who, when and what: nothing can be claimed twice. */
export const toldLines: ToldLines = {
  told: async (person, day) => {
    const found = await rows(
      z.object({ line: z.string() }),
      'SELECT line FROM told_line WHERE day = ? AND person = ?',
      [day, person],
    );
    return new Set(found.map(({ line }) => line));
  },
  claim: async (person, day, lines) => {
    const written = await write(
      `INSERT INTO told_line (day, person, line) VALUES ${marks(lines.length, '(?, ?, ?)')}`,
      lines.flatMap((line) => [day, person, line]),
    );
    return written === 'written' ? 'claimed' : 'taken';
  },
  release: async (person, day, lines) => {
    await write(
      `DELETE FROM told_line WHERE day = ? AND person = ? AND line IN (${marks(lines.length, '?')})`,
      [day, person, ...lines],
    );
  },
  forgetBefore: async (day) => {
    await write('DELETE FROM told_line WHERE day < ?', [day]);
  },
};
