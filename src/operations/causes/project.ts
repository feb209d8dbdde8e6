import type { StoredCauses } from '../../domain/causes/stored';
import { propertyOf } from '../../domain/causes/stored-of';
import type { IssueId } from '../../domain/id';
import type { Replayed } from '../../domain/record/replay';
import { accepted } from '../../domain/result';
import type { Issues, RecordLog } from '../ports';
import { refusedByJira, type Outcome } from '../refusal';
import { follow, projected } from './load';
import { recordOf } from './record-name';

/** Rounds of looking back; each further one needs one more writer in the same second. */
const rounds = 5;

/**
 * Writes what the log holds to the issue, as the user. Two writers may overtake each other between log and
 * issue, so each looks back after writing: whoever wrote last sees the last entry and puts it there.
 * When Jira does not take it, nothing is lost: the log has it, and the next save or the same one sent again
 * writes it.
 */
export async function project(
  { issues, log }: { issues: Issues; log: RecordLog },
  issue: IssueId,
  from: Replayed,
): Outcome<StoredCauses> {
  const record = recordOf(issue);
  let state = from;
  for (let round = 1; round <= rounds; round += 1) {
    const stored = projected(state);
    const written = await issues.writeCauses(issue, propertyOf(stored));
    if (!written.ok) return refusedByJira(written.refusal, 'causes.recordedNotShown');
    if ((await log.lastSeq(record)) <= state.seq) return accepted(stored);
    const later = follow(state, await log.since(record, state.seq + 1));
    if (!later.ok) return later;
    state = later.value;
  }
  return accepted(projected(state));
}
