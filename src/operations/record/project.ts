import type { Replayed } from '../../domain/record/replay';
import { accepted } from '../../domain/result';
import type { FromJira, RecordLog } from '../ports';
import { refusedByJira, type Outcome } from '../refusal';
import { recordOf, type Keeping, type Stored, type Subject } from './keeping';
import { follow } from './load';

/** Rounds of looking back; each further one needs one more writer in the same second. */
const rounds = 5;

/** Where documents are shown: properties of issues, or of projects. */
export interface Shelf<Of extends Subject> {
  writeProperty(subject: Of, key: string, value: unknown): FromJira<null>;
}

/**
 * Writes what the log holds to the issue, as whoever calls. Two writers may overtake each other between log and
 * issue, so each looks back after writing: whoever wrote last sees the last entry and puts it there.
 * When Jira does not take it, nothing is lost: the log has it, and the next save or the same one sent again
 * writes it.
 */
export async function project<
  Document,
  Command,
  Shown extends Stored<Document>,
  Of extends Subject,
>(
  { issues: shelf, log }: { readonly issues: Shelf<Of>; readonly log: RecordLog },
  kind: Keeping<Document, Command, Shown>,
  subject: Of,
  from: Replayed<Document>,
): Outcome<Shown> {
  const record = recordOf(kind, subject);
  let state = from;
  for (let round = 1; round <= rounds; round += 1) {
    const shown = kind.shownFor(state);
    const written = await shelf.writeProperty(subject, kind.propertyKey, kind.propertyOf(shown));
    if (!written.ok) return refusedByJira(written.refusal, `${kind.name}.recordedNotShown`);
    if ((await log.lastSeq(record)) <= state.seq) return accepted(shown);
    const later = follow(kind, state, await log.since(record, state.seq + 1));
    if (!later.ok) return later;
    state = later.value;
  }
  return accepted(kind.shownFor(state));
}
