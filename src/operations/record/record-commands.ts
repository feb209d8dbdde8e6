import { propertyLimit } from '../../domain/causes/stored';
import { digestOf } from '../../domain/digest';
import type { CommandId } from '../../domain/id';
import type { Entry } from '../../domain/record/entry';
import type { Giver } from '../../domain/record/giver';
import type { Replayed } from '../../domain/record/replay';
import { seal } from '../../domain/record/seal';
import { accepted } from '../../domain/result';
import type { Clock, RecordLog } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { recordOf, type Keeping, type Stored, type Subject } from './keeping';
import { follow } from './load';

/** Writers who are slower than four others in a row are asked to look again. */
const attempts = 5;

/** A command with the id its writer gave it. */
export interface Sent<Command> {
  readonly id: CommandId;
  readonly command: Command;
}

/** A command that no longer applied, and why. */
export interface Unapplied<Reason> {
  readonly id: CommandId;
  readonly reason: Reason;
}

export interface Target<Document> {
  readonly subject: Subject;
  readonly from: Replayed<Document>;
  /** Ids of the commands that the log holds already. */
  readonly known: ReadonlySet<CommandId>;
  readonly actor: Giver['actor'];
  /** Characters that are kept free for what has to be recorded last; what does not grow is taken all the same. */
  readonly keepFree?: number;
}

interface Applied<Document, Reason> {
  readonly state: Replayed<Document>;
  readonly entries: readonly Entry[];
  readonly unapplied: readonly Unapplied<Reason>[];
}

/** Puts the commands on top of a state, one entry each; what no longer applies is told, not recorded. */
function applyAll<Document, Command, Shown extends Stored<Document>, Reason extends string>(
  kind: Keeping<Document, Command, Shown, Reason>,
  from: Replayed<Document>,
  subject: Subject,
  commands: readonly Sent<Command>[],
  by: Giver,
): Applied<Document, Reason> {
  const record = recordOf(kind, subject);
  let state = from;
  const entries: Entry[] = [];
  const unapplied: Unapplied<Reason>[] = [];
  for (const { id, command } of commands) {
    const after = kind.apply(state.document, command, by);
    if (!after.ok) {
      unapplied.push({ id, reason: after.refusal.reason });
      continue;
    }
    const previous = state.seq === 0 ? null : { seq: state.seq, digest: state.head };
    const result = digestOf(after.value);
    const change = { record, commandId: id, at: by.at, actor: by.actor, result };
    const entry = seal(previous, { ...change, command: kind.logged(command) });
    entries.push(entry);
    state = { document: after.value, seq: entry.seq, head: entry.digest };
  }
  return { state, entries, unapplied };
}

/** Characters of the property that shows a state. */
const sizeOf = <Document, Command, Shown extends Stored<Document>, Reason extends string>(
  kind: Keeping<Document, Command, Shown, Reason>,
  state: Replayed<Document>,
): number => JSON.stringify(kind.propertyOf(kind.shownFor(state))).length;

/** Characters of the longest command. None is longer than what it leaves behind, unless it was taken back. */
const longest = (entries: readonly Entry[]): number =>
  Math.max(...entries.map(({ command }) => JSON.stringify(command).length));

/**
 * Appends commands to a document's log. Somebody who was faster is no conflict: the commands address things
 * by id and are applied again on top. A command the log already holds is not recorded twice.
 */
export async function recordCommands<
  Document,
  Command,
  Shown extends Stored<Document>,
  Reason extends string,
>(
  { log, clock }: { log: RecordLog; clock: Clock },
  kind: Keeping<Document, Command, Shown, Reason>,
  target: Target<Document>,
  commands: readonly Sent<Command>[],
): Outcome<Applied<Document, Reason>> {
  const { subject, actor, keepFree = 0 } = target;
  let { from: base, known } = target;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const fresh = commands.filter(({ id }) => !known.has(id));
    const applied = applyAll(kind, base, subject, fresh, { actor, at: clock.now() });
    if (applied.entries.length === 0) return accepted(applied);
    // The log is read in pages of many entries: one that is out of all bounds would never be read again.
    const shown = sizeOf(kind, applied.state);
    const size = Math.max(shown, longest(applied.entries));
    const isCramped = shown > propertyLimit - keepFree && shown > sizeOf(kind, base);
    if (size > propertyLimit || isCramped) {
      return refuse('tooLarge', `${kind.name}.tooLarge`, { data: { size, limit: propertyLimit } });
    }
    if ((await log.append(applied.entries)) === 'appended') return accepted(applied);
    const ids = commands.map(({ id }) => id);
    const others = await log.since(recordOf(kind, subject), base.seq + 1, ids);
    const later = follow(
      kind,
      base,
      others.filter(({ seq }) => seq > base.seq),
    );
    if (!later.ok) return later;
    base = later.value;
    known = new Set(others.map(({ commandId }) => commandId));
  }
  return refuse('conflict', `${kind.name}.manyWriters`);
}
