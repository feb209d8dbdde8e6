import { digestOf } from '../../domain/digest';
import { CommandId, type AccountId, type IssueId } from '../../domain/id';
import { seal } from '../../domain/record/seal';
import { tombstoneRecord, type TombstoneCommand } from '../../domain/record/tombstone-record';
import { beginningOf } from '../../domain/record/replay';
import { accepted } from '../../domain/result';
import type { Clock, RecordLog } from '../ports';
import { recordOf } from '../record/keeping';
import { follow } from '../record/load';
import { refuse, type Outcome } from '../refusal';

/** Each further one needs one more run that buried the same issue in the same moment. */
const attempts = 5;

/** Puts on record that an issue is gone, or there again; `alreadySo` when that is what the record says. */
export async function recordEnd(
  { log, clock }: { readonly log: RecordLog; readonly clock: Clock },
  issue: IssueId,
  command: TombstoneCommand,
  actor: AccountId,
): Outcome<'recorded' | 'alreadySo'> {
  const record = recordOf(tombstoneRecord, issue);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const entries = await log.since(record, 1);
    const state = follow(tombstoneRecord, beginningOf(tombstoneRecord), entries);
    if (!state.ok) return state;
    const at = clock.now();
    const after = tombstoneRecord.apply(state.value.document, command, { actor, at });
    if (!after.ok) return accepted('alreadySo');
    const last = entries.at(-1);
    const seq = (last?.seq ?? 0) + 1;
    const change = { record, at, actor, command, result: digestOf(after.value) };
    // Whoever is second finds the place taken, by the sequence and by the id alike.
    const entry = seal(last ?? null, { ...change, commandId: CommandId.parse(`ending${seq}`) });
    if ((await log.append([entry])) === 'appended') return accepted('recorded');
  }
  return refuse('conflict', 'gone.manyWriters');
}
