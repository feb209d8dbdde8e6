import * as z from 'zod/mini';
import { Instant } from '../domain/calendar';
import { IssueKey } from '../domain/id';
import { RecordName, type Entry } from '../domain/record/entry';

/** First line of an exported log. Every further line is one entry, oldest first, as the log holds it. */
export const ExportHeader = z.strictObject({
  format: z.literal('ratchet-record'),
  version: z.literal(1),
  record: RecordName,
  issue: IssueKey,
  exportedAt: Instant,
  /** How many entries follow, and the digest of the last: what is cut off afterwards is missed. */
  length: z.int().check(z.minimum(1)),
  head: z.string().check(z.length(64)),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/**
 * A log as JSON lines, to be kept elsewhere and checked without the app. Entries may come in any order; null
 * when there are none.
 */
export function exportLines(
  entries: readonly Entry[],
  { issue, exportedAt }: Pick<ExportHeader, 'issue' | 'exportedAt'>,
): string | null {
  const ordered = entries.toSorted((a, b) => a.seq - b.seq);
  const last = ordered.at(-1);
  if (!last) return null;
  const header: ExportHeader = {
    format: 'ratchet-record',
    version: 1,
    record: last.record,
    issue,
    exportedAt,
    length: ordered.length,
    head: last.digest,
  };
  return [header, ...ordered].map((line) => `${JSON.stringify(line)}\n`).join('');
}
