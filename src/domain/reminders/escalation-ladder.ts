import type { EscalationStep } from '../gate/policy';

const ladder = (
  severity: EscalationStep['severity'],
  qualityManager: number,
  projectLead: number,
): EscalationStep[] => [
  { severity, daysLate: 0, tell: 'owner' },
  { severity, daysLate: 0, tell: 'caseOwner' },
  { severity, daysLate: qualityManager, tell: 'qualityManager' },
  { severity, daysLate: projectLead, tell: 'projectLead' },
];

/** Who is told when something is so many days late, in a project that has said nothing else. */
export const usualLadder: readonly EscalationStep[] = [
  ...ladder('critical', 2, 5),
  ...ladder('major', 7, 14),
  ...ladder('minor', 14, 30),
];
