import type { Issue } from '../../model/issue.ts';
import { jiraTime } from '../../jira-time.ts';
import { renderUser, renderUserOrNull } from '../../people/render.ts';
import type { JiraSite } from '../../site.ts';
import { issueTypeBean } from '../beans/issue-type.ts';
import { renderProjectBrief } from '../../projects/render.ts';
import { statusBean } from '../beans/status.ts';
import { projectOf } from '../issue-of.ts';

/** The issue as product events carry it: these few fields and never a custom one. */
export function eventIssue(site: JiraSite, issue: Issue) {
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      issuetype: issueTypeBean(site, issue.issueTypeId),
      project: renderProjectBrief(site, projectOf(site, issue)),
      status: statusBean(site, issue.statusId),
      creator: renderUserOrNull(site, issue.creatorAccountId),
      reporter: renderUserOrNull(site, issue.reporterAccountId),
      assignee: renderUserOrNull(site, issue.assigneeAccountId),
      created: jiraTime(issue.created),
      updated: jiraTime(issue.updated),
    },
  };
}

/** The people an event is about, each once. */
export function associatedUsers(site: JiraSite, issue: Issue) {
  const accountIds = [issue.assigneeAccountId, issue.reporterAccountId, issue.creatorAccountId];
  const known = new Set(accountIds.filter((accountId) => accountId !== null));
  return { users: [...known].map((accountId) => renderUser(site, accountId)) };
}
