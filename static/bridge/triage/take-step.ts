import type { Wire } from '../../../src/contract/wire';
import type { IssueId, ProjectId } from '../../../src/domain/id';
import { asParagraphs } from '../../../src/domain/triage/paragraphs';
import { takeStep } from '../take-step';

interface Issue {
  readonly id: IssueId;
  readonly projectId: ProjectId;
}

/** Takes the report's step “Triage” as the viewer: its gate and Jira's permissions hold. */
export const takeTriage = (issue: Issue): Promise<Wire<null>> =>
  takeStep(issue, (made) => made.statuses.nonconformance.triaged);

/** Declines the report as the viewer, with the reason the step asks for. */
export const decline = (issue: Issue, why: string): Promise<Wire<null>> =>
  takeStep(
    issue,
    (made) => made.statuses.nonconformance.declined,
    (made) => ({ [made.fields.declineReason]: asParagraphs(why) }),
  );
