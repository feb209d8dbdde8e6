import type { EscalationStep } from '../../../src/domain/gate/policy';
import type { Severity } from '../../../src/domain/severity';

export type Told = EscalationStep['tell'];

export const severities: readonly Severity[] = ['critical', 'major', 'minor'];
export const everybody: readonly Told[] = ['owner', 'caseOwner', 'qualityManager', 'projectLead'];

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
};

export const toldWords: Readonly<Record<Told, string>> = {
  owner: 'The action’s owner',
  caseOwner: 'The case’s owner',
  qualityManager: 'Quality managers',
  projectLead: 'Project lead',
};

/** “On its day”, “After 1 day”, “After 7 days”. */
export function whenWords(daysLate: number): string {
  if (daysLate === 0) return 'On its day';
  return daysLate === 1 ? 'After 1 day' : `After ${daysLate} days`;
}
