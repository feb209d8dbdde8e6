import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { digestOf } from '../../../src/domain/digest';
import { CommandId, type AccountId } from '../../../src/domain/id';
import { RecordName, type Entry } from '../../../src/domain/record/entry';
import { causesRecord } from '../../../src/domain/causes/causes-record';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { beginningOf, replay as replayOf, type Replayed } from '../../../src/domain/record/replay';
import { seal } from '../../../src/domain/record/seal';
import { ada, ben, by, cause, verified, why } from '../causes/writing';

export const record = RecordName.parse('causes:10042');

/** Replays the history of an analysis. */
export const replay = (entries: readonly Entry[], from?: Replayed<CauseDocument>) =>
  replayOf(causesRecord, entries, from);

/** A minute after the one before. */
const timeOf = (seq: number): Instant =>
  Instant.parse(new Date(Date.UTC(2026, 2, 2) + seq * 60_000).toISOString());

/** What the log holds after these commands, with the document they made; refused ones leave no entry. */
export function logged(commands: readonly { actor: AccountId; command: CauseCommand }[]): {
  entries: Entry[];
  end: Replayed<CauseDocument>;
} {
  const entries: Entry[] = [];
  let end = beginningOf(causesRecord);
  for (const { actor, command } of commands) {
    const at = timeOf(end.seq + 1);
    const applied = apply(end.document, command, { ...by(actor), at });
    if (!applied.ok) continue;
    const commandId = CommandId.parse(`command${end.seq + 1}`);
    const result = digestOf(applied.value);
    const previous = end.seq === 0 ? null : { seq: end.seq, digest: end.head };
    const entry = seal(previous, { record, commandId, at, actor, command, result });
    entries.push(entry);
    end = { document: applied.value, seq: entry.seq, head: entry.digest };
  }
  return { entries, end };
}

/** A long analysis: causes, words, verifications and removals, `length` entries of it. */
export function longLog(length: number) {
  const commands = Array.from(
    { length },
    (_, index): { actor: AccountId; command: CauseCommand } => {
      const actor = index % 3 === 0 ? ben : ada;
      const id = `cause${index - (index % 4)}`;
      const text = `The recipe has no limit ${index - (index % 4)}`;
      if (index % 4 === 0) return { actor, command: why(id, null, text) };
      if (index % 4 === 1) return { actor, command: verified(id, text, 'failed') };
      if (index % 4 === 2) {
        return { actor, command: { kind: 'classify', id: cause(id), class: 'method' } };
      }
      return { actor, command: { kind: 'removeCause', id: cause(id) } };
    },
  );
  return logged(commands);
}
