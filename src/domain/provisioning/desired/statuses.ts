import type { WorkType } from '../work-type';

export type StatusCategory = 'TODO' | 'IN_PROGRESS' | 'DONE';

export interface DesiredStatus {
  /** How the transition tables name it. */
  readonly key: string;
  /** Statuses are shared by the whole site: an existing one of this name and category is used as it is. */
  readonly name: string;
  readonly category: StatusCategory;
}

const status = (key: string, name: string, category: StatusCategory): DesiredStatus => ({
  key,
  name,
  category,
});

/** The statuses of each work type, the one that a new issue gets first. */
export const desiredStatuses: Readonly<Record<WorkType, readonly DesiredStatus[]>> = {
  nonconformance: [
    status('reported', 'Reported', 'TODO'),
    status('triaged', 'Triaged', 'TODO'),
    status('inProgress', 'In Progress', 'IN_PROGRESS'),
    status('closed', 'Closed', 'DONE'),
    status('declined', 'Declined', 'DONE'),
  ],
  capa: [
    status('open', 'Open', 'TODO'),
    status('cause', 'Cause', 'IN_PROGRESS'),
    status('action', 'Action', 'IN_PROGRESS'),
    status('effectiveness', 'Effectiveness', 'IN_PROGRESS'),
    status('closed', 'Closed', 'DONE'),
    status('cancelled', 'Cancelled', 'DONE'),
  ],
  improvement: [
    status('suggested', 'Suggested', 'TODO'),
    status('decided', 'Decided', 'IN_PROGRESS'),
    status('done', 'Done', 'DONE'),
  ],
  // "Reported" is where a nonconformance begins, and a status has one category on the whole site.
  audit: [
    status('planned', 'Planned', 'TODO'),
    status('performed', 'Performed', 'IN_PROGRESS'),
    status('reportIssued', 'Report issued', 'DONE'),
  ],
};
