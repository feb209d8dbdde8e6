import { readCauses } from '../../domain/causes/migrations';
import type { StoredCauses } from '../../domain/causes/stored';
import { fits, storedOf } from '../../domain/causes/stored-of';
import type { IssueId } from '../../domain/id';
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
  /** The entries that were read: all since `seen`, or the whole log. */
  readonly entries: readonly Entry[];
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
 * log up to there, one that fits none is foreign and plays no part. `seen` asks for the entries since then.
 */
export async function loadRecorded(
  log: RecordLog,
  issue: IssueId,
  property: unknown,
  seen: number,
): Outcome<Recorded> {
  const record = recordOf(issue);
  const stored = storedIn(property);
  const entries = await log.since(record, stored ? Math.min(stored.seq, seen + 1) : 1);
  const how = standing(property, entries);
  if (stored && (how === 'same' || how === 'behind')) {
    const state = follow(
      stored,
      entries.filter(({ seq }) => seq > stored.seq),
    );
    return state.ok ? accepted({ state: state.value, standing: how, entries }) : state;
  }
  const all = stored ? await log.since(record, 1) : entries;
  const state = follow(beginning, all);
  return state.ok ? accepted({ state: state.value, standing: how, entries: all }) : state;
}
