import * as z from 'zod/mini';
import { Entry } from '../../domain/record/entry';
import type { RecordLog } from '../../operations/ports';
import { digestColumn, digestOfColumn } from './digest-column';
import { rows, write } from './statement';

/** Whole numbers of some column types arrive as text. */
const whole = z.pipe(z.union([z.string(), z.number()]), z.transform(Number));

const parsed = (json: string): unknown => JSON.parse(json);

const Row = z.pipe(
  z.object({
    record: z.string(),
    seq: whole,
    command_id: z.string(),
    at: z.string(),
    actor: z.string(),
    command: z.string(),
    result: z.string(),
    digest: z.string(),
  }),
  z.transform(({ command_id, command, result, digest, ...row }): unknown => ({
    ...row,
    commandId: command_id,
    command: parsed(command),
    result: digestOfColumn(result),
    digest: digestOfColumn(digest),
  })),
);

const StoredEntry = z.pipe(Row, Entry);

/** An entry has at most 32,768 characters of up to three bytes, an answer at most 4 MiB. */
const pageLength = 40;

const columns = 'record, seq, command_id, at, actor, command, result, digest';
const marks = (count: number, mark: string): string => Array(count).fill(mark).join(', ');

/** What one statement answers, and what another would, cannot be put together: others write in between. */
async function since(
  record: string,
  seq: number,
  commandIds: readonly string[] = [],
): Promise<Entry[]> {
  const holding =
    commandIds.length > 0 ? ` OR command_id IN (${marks(commandIds.length, '?')})` : '';
  const found: Entry[] = [];
  for (;;) {
    const page = await rows(
      StoredEntry,
      `SELECT ${columns} FROM entry WHERE record = ? AND seq > ? AND (seq >= ?${holding}) ORDER BY seq LIMIT ${pageLength}`,
      [record, found.at(-1)?.seq ?? 0, seq, ...commandIds],
    );
    found.push(...page);
    if (page.length < pageLength) return found;
  }
}

/** The log in Forge SQL: rows are inserted, never changed. */
export const entryLog: RecordLog = {
  since,
  lastSeq: async (record) => {
    const [last] = await rows(
      z.object({ seq: whole }),
      'SELECT seq FROM entry WHERE record = ? ORDER BY seq DESC LIMIT 1',
      [record],
    );
    return last?.seq ?? 0;
  },
  // One statement: Forge SQL has no transactions over several, and a batch must not be half written.
  append: async (entries) => {
    if (entries.length === 0) return 'appended';
    const values = entries.flatMap((entry) => [
      entry.record,
      entry.seq,
      entry.commandId,
      entry.at,
      entry.actor,
      JSON.stringify(entry.command),
      digestColumn(entry.result),
      digestColumn(entry.digest),
    ]);
    const written = await write(
      `INSERT INTO entry (${columns}) VALUES ${marks(entries.length, '(?, ?, ?, ?, ?, ?, ?, ?)')}`,
      values,
    );
    return written === 'written' ? 'appended' : 'taken';
  },
};
