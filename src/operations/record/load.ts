import type { CommandId } from '../../domain/id';
import { standing, type Standing } from '../../domain/record/compare';
import type { DocumentKind } from '../../domain/record/document-kind';
import type { Entry } from '../../domain/record/entry';
import { beginningOf, replay, type Replayed } from '../../domain/record/replay';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { recordOf, type Keeping, type Stored, type Subject } from './keeping';

/** A document as the log tells it. */
export interface Recorded<Document> {
  /** After the last entry; the empty document and seq 0 when there is none. */
  readonly state: Replayed<Document>;
  /** How the property stands to the log. */
  readonly standing: Standing;
  /** Ids of commands the log holds, of those that were asked about all. */
  readonly known: ReadonlySet<CommandId>;
  /** The log's last entry. */
  readonly last: Entry | undefined;
}

/** The state after more entries; a log that does not replay is told, never passed over. */
export function follow<Document, Command>(
  kind: DocumentKind<Document, Command> & { readonly name: string },
  from: Replayed<Document>,
  entries: readonly Entry[],
): Awaited<Outcome<Replayed<Document>>> {
  const reached = replay(kind, entries, from);
  return reached.ok
    ? reached
    : refuse('unexpected', `${kind.name}.recordBroken`, { data: { seq: reached.refusal.seq } });
}

/**
 * The document the log holds. The property is only a shortcut: one that fits an entry saves replaying the
 * log up to there, one that fits none is foreign and plays no part. `sent` are the commands about to be given.
 */
export async function loadRecorded<Document, Command, Shown extends Stored<Document>>(
  log: RecordLog,
  kind: Keeping<Document, Command, Shown>,
  subject: Subject,
  property: unknown,
  sent: readonly CommandId[] = [],
): Outcome<Recorded<Document>> {
  const record = recordOf(kind, subject);
  const shown = kind.shownIn(property);
  const entries = await log.since(record, shown?.seq ?? 1, sent);
  const how = standing(shown, entries);
  const isShortcut = shown && (how === 'same' || how === 'behind');
  const from = isShortcut ? shown : beginningOf(kind);
  const all = shown && !isShortcut ? await log.since(record, 1) : entries;
  const state = follow(
    kind,
    from,
    all.filter(({ seq }) => seq > from.seq),
  );
  if (!state.ok) return state;
  const known = new Set(entries.map(({ commandId }) => commandId));
  return accepted({ state: state.value, standing: how, known, last: all.at(-1) });
}
