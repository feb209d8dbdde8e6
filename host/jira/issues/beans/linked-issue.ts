import type { Issue } from '../../model/issue.ts';
import type { JiraSite } from '../../site.ts';
import { issueTypeBean } from './issue-type.ts';
import { priorityBean } from './priority.ts';
import { statusBean } from './status.ts';

/** The little that an issue shows of another one. */
export function linkedIssueBean(site: JiraSite, issue: Issue) {
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusBean(site, issue.statusId),
      priority: priorityBean(site, issue.priorityId),
      issuetype: issueTypeBean(site, issue.issueTypeId),
    },
  };
}
