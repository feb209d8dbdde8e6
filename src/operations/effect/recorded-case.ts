import type { CaseFile } from '../../domain/case-file/case-file';
import type { CauseDocument } from '../../domain/causes/document';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import { caseKeeping } from '../case/case-keeping';
import { causesKeeping } from '../causes/causes-keeping';
import type { Configuration, IssueFacts, Issues, RecordLog } from '../ports';
import { loadRecorded } from '../record/load';
import { refuse, refusedByJira, type Outcome } from '../refusal';

export interface RecordedPorts {
  readonly issues: Issues;
  readonly log: RecordLog;
  readonly configuration: Configuration;
}

/** A CAPA as the log has it. */
export interface RecordedCase {
  readonly issue: IssueFacts;
  readonly made: Made;
  readonly document: CauseDocument;
  readonly file: CaseFile;
}

/** Reads a CAPA; what stands on it past the log is told, never gone by. */
export async function recordedCase(
  { issues, log, configuration }: RecordedPorts,
  issueId: IssueId,
): Outcome<RecordedCase> {
  const issue = await issues.read(issueId);
  if (!issue.ok) return refusedByJira(issue.refusal);
  const { projectId, issueTypeId, properties } = issue.value;
  const made = await configuration.of(projectId);
  if (!made) return refuse('refused', 'setup.missing');
  if (issueTypeId !== made.issueTypes.capa) return refuse('refused', 'effect.notACapa');
  const [causes, recorded] = await Promise.all([
    loadRecorded(log, causesKeeping, issueId, properties[causesKeeping.propertyKey]),
    loadRecorded(log, caseKeeping, issueId, properties[caseKeeping.propertyKey]),
  ]);
  if (!causes.ok) return causes;
  if (!recorded.ok) return recorded;
  if (causes.value.standing === 'foreign') return refuse('conflict', 'causes.foreignChange');
  if (recorded.value.standing === 'foreign') return refuse('conflict', 'case.foreignChange');
  const { document } = causes.value.state;
  return accepted({
    ...{ issue: issue.value, made, document },
    file: recorded.value.state.document,
  });
}
