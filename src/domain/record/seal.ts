import type { Instant } from '../calendar';
import { digestOf } from '../digest';
import type { AccountId, CommandId } from '../id';
import type { Entry, RecordName } from './entry';

/** What the first entry is chained to. */
export const genesis = '0'.repeat(64);

/** The end of a history so far. */
export interface Link {
  readonly seq: number;
  readonly digest: string;
}

export interface Change {
  readonly record: RecordName;
  readonly commandId: CommandId;
  readonly at: Instant;
  readonly actor: AccountId;
  readonly command: unknown;
  /** Digest of the document after the command. */
  readonly result: string;
}

type Unsealed = Omit<Entry, 'digest'>;

/**
 * The digest that ties an entry to the one before it: SHA-256 of the canonical JSON (members sorted,
 * no spaces) of the entry without `digest` and with `previous`, the digest of the entry before.
 */
export const sealOf = (previous: string, entry: Unsealed): string =>
  digestOf({
    record: entry.record,
    seq: entry.seq,
    commandId: entry.commandId,
    at: entry.at,
    actor: entry.actor,
    command: entry.command,
    result: entry.result,
    previous,
  });

/** The entry that follows `previous` (null: the first) and holds `change`. */
export function seal(previous: Link | null, change: Change): Entry {
  const entry = { ...change, seq: (previous?.seq ?? 0) + 1 };
  return { ...entry, digest: sealOf(previous?.digest ?? genesis, entry) };
}
