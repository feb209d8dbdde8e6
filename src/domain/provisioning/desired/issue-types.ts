import type { WorkType } from '../work-type';

export interface DesiredIssueType {
  readonly workType: WorkType;
  readonly name: string;
  readonly description: string;
}

export const desiredIssueTypes: readonly DesiredIssueType[] = [
  {
    workType: 'nonconformance',
    name: 'Nonconformance',
    description: 'Something did not meet a requirement.',
  },
  {
    workType: 'capa',
    name: 'CAPA',
    description: 'Removes a cause, so that the same thing does not happen again.',
  },
  {
    workType: 'improvement',
    name: 'Improvement',
    description: 'An idea that would make the work or the product better.',
  },
  {
    workType: 'audit',
    name: 'Audit',
    description: 'A planned look at how a process is done. Its findings are nonconformances.',
  },
];
