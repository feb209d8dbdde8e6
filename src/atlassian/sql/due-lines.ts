import * as z from 'zod/mini';
import { DueLine } from '../../domain/reminders/due-line';
import type { DueLines } from '../../operations/ports/reminders';
import { rows, write } from './statement';

/** Rows in one statement: far inside what a request and an answer may hold. */
const together = 100;

const Body = z.pipe(
  z.object({ line: z.string(), body: z.string() }),
  z.transform(({ line, body }): { line: string; parsed: unknown } => ({
    line,
    parsed: JSON.parse(body),
  })),
);
const Row = z.pipe(Body, z.object({ line: z.string(), parsed: DueLine }));

/** What waits, in Forge SQL: a large project is gone through in several runs. */
export const dueLines: DueLines = {
  put: async (project, day, lines) => {
    for (let at = 0; at < lines.length; at += together) {
      const part = lines.slice(at, at + together);
      await write(
        `INSERT INTO due_line (project, day, line, body) VALUES ${part.map(() => '(?, ?, ?, ?)').join(', ')} ON DUPLICATE KEY UPDATE body = VALUES(body)`,
        part.flatMap((line) => [project, day, line.id, JSON.stringify(line)]),
      );
    }
  },
  all: async (project, day) => {
    const found: DueLine[] = [];
    let last = '';
    for (;;) {
      const page = await rows(
        Row,
        `SELECT line, body FROM due_line WHERE project = ? AND day = ? AND line > ? ORDER BY line LIMIT ${together}`,
        [project, day, last],
      );
      found.push(...page.map(({ parsed }) => parsed));
      if (page.length < together) return found;
      last = page.at(-1)?.line ?? last;
    }
  },
  forgetBefore: async (day) => {
    await write('DELETE FROM due_line WHERE day < ?', [day]);
  },
};
