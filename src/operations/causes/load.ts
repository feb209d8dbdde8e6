import { readCauses } from '../../domain/causes/migrations';
import type { StoredCauses } from '../../domain/causes/stored';
import { fits, storedOf } from '../../domain/causes/stored-of';
import type { CommandId, IssueId } from '../../domain/id';
import { standing, type Standing } from '../../domain/record/compare';
import type { Entry } from '../../domain/record/entry';
import { beginning, replay, type Replayed } from '../../domain/record/replay';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import { refuse, type Outcome } from '../refusal';
import { recordOf } from './record-name';

/** An analysis as the log tells it. */
export interface Recorded {
  /** After the last entry; the empty document and seq 0 when there is none. */
  readonly state: Replayed;
  /** How the issue's property stands to the log. */
  readonly standing: Standing;
  /** Ids of commands the log holds, of those that were asked about all. */
  readonly known: ReadonlySet<CommandId>;
  /** The log's last entry. */
  readonly last: Entry | undefined;
}

/** The property's value for what the log holds. */
export const projected = ({ document, seq, head }: Replayed): StoredCauses =>
  storedOf(document, seq, head);

const storedIn = (property: unknown): StoredCauses | undefined => {
  const read = readCauses(property);
  return read.ok && fits(read.value) ? read.value : undefined;
};

/** The state after more entries; a log that does not replay is told, never passed over. */
export function follow(from: Replayed, entries: readonly Entry[]): Awaited<Outcome<Replayed>> {
  const reached = replay(entries, from);
  return reached.ok
    ? reached
    : refuse('unexpected', 'causes.recordBroken', { data: { seq: reached.refusal.seq } });
}

/**
 * The analysis the log holds. The property is only a shortcut: one that fits an entry saves replaying the
 * log up to there, one that fits none is foreign and plays no part. `sent` are the commands about to be given.
 */
export async function loadRecorded(
  log: RecordLog,
  issue: IssueId,
  property: unknown,
  sent: readonly CommandId[] = [],
): Outcome<Recorded> {
  const record = recordOf(issue);
  const stored = storedIn(property);
  const entries = await log.since(record, stored?.seq ?? 1, sent);
  const how = standing(property, entries);
  const isShortcut = stored !== undefined && (how === 'same' || how === 'behind');
  const from = isShortcut ? stored : beginning;
  const all = stored && !isShortcut ? await log.since(record, 1) : entries;
  const state = follow(
    from,
    all.filter(({ seq }) => seq > from.seq),
  );
  if (!state.ok) return state;
  const known = new Set(entries.map(({ commandId }) => commandId));
  return accepted({ state: state.value, standing: how, known, last: all.at(-1) });
}
