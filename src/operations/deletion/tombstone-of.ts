import type { IssueId } from '../../domain/id';
import { checkChain, type Chain } from '../../domain/record/chain';
import { beginningOf } from '../../domain/record/replay';
import type { Tombstone } from '../../domain/record/tombstone';
import { tombstoneRecord } from '../../domain/record/tombstone-record';
import { accepted } from '../../domain/result';
import type { RecordLog } from '../ports';
import { recordOf } from '../record/keeping';
import { follow } from '../record/load';
import type { Outcome } from '../refusal';

interface Ended {
  /** Null while the issue is there. */
  readonly tombstone: Tombstone | null;
  readonly chain: Chain;
}

/** What the log says of an issue's end. */
export async function tombstoneOf(log: RecordLog, issue: IssueId): Outcome<Ended> {
  const entries = await log.since(recordOf(tombstoneRecord, issue), 1);
  const state = follow(tombstoneRecord, beginningOf(tombstoneRecord), entries);
  if (!state.ok) return state;
  return accepted({ tombstone: state.value.document.tombstone, chain: checkChain(entries) });
}
