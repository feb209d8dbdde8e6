import { apply } from '../causes/apply';
import { emptyCauseDocument, type CauseDocument } from '../causes/document';
import { readLogged } from '../causes/packed/logged';
import { digestOf } from '../digest';
import { accepted, refused, type Result } from '../result';
import type { Entry } from './entry';
import { genesis, sealOf } from './seal';

/** A document together with the place in the log that made it; `head` is that entry's digest. */
export interface Replayed {
  readonly document: CauseDocument;
  readonly seq: number;
  readonly head: string;
}

export interface ReplayRefusal {
  /** The first entry that does not follow. */
  readonly seq: number;
  readonly reason: 'gap' | 'sealBroken' | 'commandUnreadable' | 'commandRefused' | 'resultDiffers';
}

/** Before anybody wrote anything. */
export const beginning: Replayed = { document: emptyCauseDocument, seq: 0, head: genesis };

function step(from: Replayed, entry: Entry): Result<Replayed, ReplayRefusal> {
  const seq = from.seq + 1;
  if (entry.seq !== seq) return refused({ seq, reason: 'gap' });
  if (sealOf(from.head, entry) !== entry.digest) return refused({ seq, reason: 'sealBroken' });
  const command = readLogged(entry.command);
  if (!command) return refused({ seq, reason: 'commandUnreadable' });
  const applied = apply(from.document, command, entry);
  if (!applied.ok) return refused({ seq, reason: 'commandRefused' });
  return digestOf(applied.value) === entry.result
    ? accepted({ document: applied.value, seq, head: entry.digest })
    : refused({ seq, reason: 'resultDiffers' });
}

/** Makes the document again from its log: entries in order, following `from`. */
export function replay(
  entries: readonly Entry[],
  from: Replayed = beginning,
): Result<Replayed, ReplayRefusal> {
  let reached = from;
  for (const entry of entries) {
    const next = step(reached, entry);
    if (!next.ok) return next;
    reached = next.value;
  }
  return accepted(reached);
}
