import type { CaseFile } from './case-file/case-file';
import type { CauseDocument } from './causes/document';
import type { GatedWorkType } from './next-transitions';
import type { TriageFields } from './nonconformance/triage-fields';
import type { Severity } from './severity';

/** What the gates look at. */
export interface QualityIssue {
  readonly workType: GatedWorkType;
  readonly severity: Severity | null;
  readonly capaNeeded: 'yes' | 'no' | 'undecided';
  readonly triage: TriageFields;
  readonly document: CauseDocument;
  readonly caseFile: CaseFile;
}

/** Whether the severity that is set, or missing, decides by itself. */
export const isWeighedBySeverity = ({
  workType,
  capaNeeded,
}: Pick<QualityIssue, 'workType' | 'capaNeeded'>): boolean =>
  workType === 'nonconformance' && capaNeeded !== 'yes';

/**
 * The severity by which the rules weigh this issue. Unknown is not harmless, and what needs corrective
 * action is not minor: both count as major. What it could have become decides whether a CAPA is expected, and weighs
 * nothing here: a near miss that did no harm is not analysed as if it had.
 */
export function weightOf(
  issue: Pick<QualityIssue, 'workType' | 'severity' | 'capaNeeded'>,
): Severity {
  if (issue.severity === 'critical') return 'critical';
  return issue.severity === 'minor' && isWeighedBySeverity(issue) ? 'minor' : 'major';
}
