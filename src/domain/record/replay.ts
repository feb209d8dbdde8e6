import { digestOf } from '../digest';
import { accepted, refused, type Result } from '../result';
import type { DocumentKind } from './document-kind';
import type { Entry } from './entry';
import { genesis, sealOf } from './seal';

/** A document together with the place in the log that made it; `head` is that entry's digest. */
export interface Replayed<Document> {
  readonly document: Document;
  readonly seq: number;
  readonly head: string;
}

export interface ReplayRefusal {
  /** The first entry that does not follow. */
  readonly seq: number;
  readonly reason: 'gap' | 'sealBroken' | 'commandUnreadable' | 'commandRefused' | 'resultDiffers';
}

/** Before anybody wrote anything. */
export const beginningOf = <Document, Command>({
  empty,
}: DocumentKind<Document, Command>): Replayed<Document> => ({
  document: empty,
  seq: 0,
  head: genesis,
});

function step<Document, Command>(
  kind: DocumentKind<Document, Command>,
  from: Replayed<Document>,
  entry: Entry,
): Result<Replayed<Document>, ReplayRefusal> {
  const seq = from.seq + 1;
  if (entry.seq !== seq) return refused({ seq, reason: 'gap' });
  if (sealOf(from.head, entry) !== entry.digest) return refused({ seq, reason: 'sealBroken' });
  const command = kind.readLogged(entry.command);
  if (command === undefined) return refused({ seq, reason: 'commandUnreadable' });
  const applied = kind.apply(from.document, command, entry);
  if (!applied.ok) return refused({ seq, reason: 'commandRefused' });
  return digestOf(applied.value) === entry.result
    ? accepted({ document: applied.value, seq, head: entry.digest })
    : refused({ seq, reason: 'resultDiffers' });
}

/** Makes the document again from its log: entries in order, following `from`. */
export function replay<Document, Command>(
  kind: DocumentKind<Document, Command>,
  entries: readonly Entry[],
  from: Replayed<Document> = beginningOf(kind),
): Result<Replayed<Document>, ReplayRefusal> {
  let reached = from;
  for (const entry of entries) {
    const next = step(kind, reached, entry);
    if (!next.ok) return next;
    reached = next.value;
  }
  return accepted(reached);
}
