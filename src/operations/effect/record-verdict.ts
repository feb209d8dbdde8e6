import type { Verdict } from '../../domain/case-file/effectiveness';
import type { StoredCase } from '../../domain/case-file/stored';
import { CommandId, type IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import { caseKeeping } from '../case/case-keeping';
import type { Person } from '../ports';
import { changeRecord, type RecordPorts } from '../record/change';
import { refuse, type Outcome } from '../refusal';
import { beginRevision } from './revise';

export interface JudgedCase {
  readonly stored: StoredCase;
  /** Of the analysis, as it stands now. */
  readonly revision: number;
}

/**
 * Records a verdict; one that says it did not help begins the next revision. Both steps may be repeated: what broke
 * off in between is made good by the same verdict sent again.
 */
export async function recordVerdict(
  ports: RecordPorts,
  issueId: IssueId,
  { account }: Person,
  { id, revision, criterion, verdict, observed, proposal, note }: Omit<Verdict, 'by' | 'at'>,
): Outcome<JudgedCase> {
  const given = { id, revision, criterion, verdict, observed, proposal, note };
  const changed = await changeRecord(ports, caseKeeping, {
    issueId,
    actor: account,
    seen: 0,
    commands: [{ id: CommandId.parse(id), command: { kind: 'judgeEffect', verdict: given } }],
    whenClosed: 'refuse',
  });
  if (!changed.ok) return changed;
  const { stored, unapplied } = changed.value;
  const reason = unapplied[0]?.reason;
  if (!stored || reason !== undefined) {
    return refuse('refused', `case.${reason ?? 'nothingRecorded'}`);
  }
  // An id that named something else before would pass for a verdict that was recorded already.
  const isOnRecord = stored.document.verdicts.some((each) => each.id === id);
  if (!isOnRecord) return refuse('conflict', 'case.idTaken');
  if (verdict === 'effective') return accepted({ stored, revision });
  const begun = await beginRevision(ports, {
    ...{ issueId, actor: account, note },
    verdict: { id, revision },
  });
  return begun.ok ? accepted({ stored, revision: begun.value.revision }) : begun;
}
