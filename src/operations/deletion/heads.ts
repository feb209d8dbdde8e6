import type { IssueId } from '../../domain/id';
import type { Tombstone } from '../../domain/record/tombstone';
import type { RecordLog } from '../ports';
import type { HistoryName } from '../ports/deletion';
import { recordOf } from '../record/keeping';

type Heads = Tombstone['heads'];

async function headOf(log: RecordLog, name: HistoryName, issue: IssueId): Promise<Heads['case']> {
  const record = recordOf({ name }, issue);
  const seq = await log.lastSeq(record);
  const last = seq === 0 ? undefined : (await log.since(record, seq)).at(-1);
  return last ? { seq: last.seq, digest: last.digest } : null;
}

/** Where an issue's histories end; null where there is none of either. */
export async function headsOf(log: RecordLog, issue: IssueId): Promise<Heads | null> {
  const causes = await headOf(log, 'causes', issue);
  const file = await headOf(log, 'case', issue);
  return causes === null && file === null ? null : { causes, case: file };
}
