import type { Issue } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { removeAttachments } from '../attachments/attachment-store.ts';
import { announceDeletion } from '../events/issue-events.ts';
import { removeIssue } from '../issue-store.ts';
import { removeRemoteLinks } from '../remote-links/remote-link-store.ts';

function childrenOf(site: JiraSite, issue: Issue): Issue[] {
  return site.issues.all().filter(({ parentId }) => parentId === issue.id);
}

const isSubtask = (site: JiraSite, issue: Issue) =>
  (site.issueTypes.get(issue.issueTypeId)?.hierarchyLevel ?? 0) < 0;

/** Links go with the issue and, as on the real platform, without an event of their own. */
function removeWithLinks(site: JiraSite, issue: Issue): void {
  for (const link of site.issueLinks.all())
    if (link.inwardIssueId === issue.id || link.outwardIssueId === issue.id)
      site.issueLinks.delete(link.id);
  removeRemoteLinks(site, issue.id);
  removeAttachments(site, issue.id);
  removeIssue(site, issue);
}

/** Deletes an issue for good; only the issue itself is announced, never its sub-tasks. */
export function deleteIssue(site: JiraSite, by: Author, issue: Issue, withSubtasks: boolean): void {
  if (!may(site, by.caller, 'DELETE_ISSUES', issue.projectId))
    throw new JiraError(403, 'You do not have permission to delete issues in this project.');
  const subtasks = childrenOf(site, issue).filter((child) => isSubtask(site, child));
  if (subtasks.length > 0 && !withSubtasks)
    throw new JiraError(
      400,
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  for (const subtask of subtasks) removeWithLinks(site, subtask);
  removeWithLinks(site, issue);
  announceDeletion(site, by, issue);
}
