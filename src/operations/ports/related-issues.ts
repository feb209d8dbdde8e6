import type { IssueId, IssueReference } from '../../domain/id';
import type { FromJira } from '../ports';

/** What Jira has linked to an issue, as far as the caller may see it. */
export interface RelatedIssues {
  linkedBy(linkTypeId: string, issue: IssueId): FromJira<readonly IssueReference[]>;
}
