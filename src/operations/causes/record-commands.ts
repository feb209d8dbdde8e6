import { apply } from '../../domain/causes/apply';
import { logged } from '../../domain/causes/packed/logged';
import { propertyLimit } from '../../domain/causes/stored';
import { sizeOf } from '../../domain/causes/stored-of';
import type { Giver } from '../../domain/causes/handling';
import { digestOf } from '../../domain/digest';
import type { CommandId, IssueId } from '../../domain/id';
import type { Entry } from '../../domain/record/entry';
import type { Replayed } from '../../domain/record/replay';
import { seal } from '../../domain/record/seal';
import { accepted } from '../../domain/result';
import type { SentCommand, UnappliedCommand } from '../../contract/causes';
import type { Clock, RecordLog } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { follow, projected } from './load';
import { recordOf } from './record-name';

/** Writers who are slower than four others in a row are asked to look again. */
const attempts = 5;

export interface Target {
  readonly issue: IssueId;
  readonly from: Replayed;
  /** Ids of the commands that the log holds already. */
  readonly known: ReadonlySet<CommandId>;
  readonly actor: Giver['actor'];
}

interface Applied {
  readonly state: Replayed;
  readonly entries: readonly Entry[];
  readonly unapplied: readonly UnappliedCommand[];
}

/** Puts the commands on top of a state, one entry each; what no longer applies is told, not recorded. */
function applyAll(from: Replayed, issue: IssueId, commands: readonly SentCommand[], by: Giver) {
  const record = recordOf(issue);
  let state = from;
  const entries: Entry[] = [];
  const unapplied: UnappliedCommand[] = [];
  for (const { id, command } of commands) {
    const after = apply(state.document, command, by);
    if (!after.ok) {
      unapplied.push({ id, reason: after.refusal.reason });
      continue;
    }
    const previous = state.seq === 0 ? null : { seq: state.seq, digest: state.head };
    const result = digestOf(after.value);
    const change = { record, commandId: id, at: by.at, actor: by.actor, result };
    const entry = seal(previous, { ...change, command: logged(command) });
    entries.push(entry);
    state = { document: after.value, seq: entry.seq, head: entry.digest };
  }
  return { state, entries, unapplied } satisfies Applied;
}

const tooLarge = (size: number) =>
  refuse('tooLarge', 'causes.tooLarge', { data: { size, limit: propertyLimit } });

/** Characters of the longest command. None is longer than what it leaves behind, unless it was taken back. */
const longest = (entries: readonly Entry[]): number =>
  Math.max(...entries.map(({ command }) => JSON.stringify(command).length));

/**
 * Appends commands to the issue's log. Somebody who was faster is no conflict: the commands address causes
 * by id and are applied again on top. A command the log already holds is not recorded twice.
 */
export async function recordCommands(
  { log, clock }: { log: RecordLog; clock: Clock },
  target: Target,
  commands: readonly SentCommand[],
): Outcome<Applied> {
  const { issue, actor } = target;
  let { from: base, known } = target;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const fresh = commands.filter(({ id }) => !known.has(id));
    const applied = applyAll(base, issue, fresh, { actor, at: clock.now() });
    if (applied.entries.length === 0) return accepted(applied);
    // The log is read in pages of many entries: one that is out of all bounds would never be read again.
    const size = Math.max(sizeOf(projected(applied.state)), longest(applied.entries));
    if (size > propertyLimit) return tooLarge(size);
    if ((await log.append(applied.entries)) === 'appended') return accepted(applied);
    const ids = commands.map(({ id }) => id);
    const others = await log.since(recordOf(issue), base.seq + 1, ids);
    const later = follow(
      base,
      others.filter(({ seq }) => seq > base.seq),
    );
    if (!later.ok) return later;
    base = later.value;
    known = new Set(others.map(({ commandId }) => commandId));
  }
  return refuse('conflict', 'causes.manyWriters');
}
