import { jiraTime } from '../../jira-time.ts';
import type { Issue } from '../../model/issue.ts';
import { callerAccountId } from '../../people/caller.ts';
import { renderUserOrNull } from '../../people/render.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { issueTypeBean } from '../beans/issue-type.ts';
import { linkedIssueBean } from '../beans/linked-issue.ts';
import { renderProjectBrief } from '../../projects/render.ts';
import { statusBean, statusCategoryBean } from '../beans/status.ts';
import { attachmentsOf } from '../attachments/attachment-store.ts';
import { renderAttachment } from '../attachments/render-attachment.ts';
import { renderComment } from '../comments/render-comment.ts';
import { projectOf } from '../issue-of.ts';
import { renderLinks } from '../links/links-of.ts';

type Render = (site: JiraSite, issue: Issue, caller: Caller) => unknown;

function renderComments(site: JiraSite, issue: Issue) {
  const { length } = issue.comments;
  return {
    comments: issue.comments.map((comment) => renderComment(site, issue, comment)),
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: length,
    total: length,
    startAt: 0,
  };
}

function renderWatches(site: JiraSite, { key, watcherAccountIds }: Issue, caller: Caller) {
  const own = callerAccountId(site, caller);
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${key}/watchers`,
    watchCount: watcherAccountIds.length,
    isWatching: own !== null && watcherAccountIds.includes(own),
  };
}

/** The fields of an issue that the site itself writes. */
export const writtenBySite: Record<string, Render> = {
  statuscategorychangedate: (_site, issue) => jiraTime(issue.statusCategorySince),
  issuetype: (site, issue) => issueTypeBean(site, issue.issueTypeId),
  project: (site, issue) => renderProjectBrief(site, projectOf(site, issue)),
  status: (site, issue) => statusBean(site, issue.statusId),
  statusCategory: (site, issue) => statusCategoryBean(site, issue.statusId),
  resolutiondate: (_site, issue) => (issue.resolution ? jiraTime(issue.resolution.at) : null),
  created: (_site, issue) => jiraTime(issue.created),
  updated: (_site, issue) => jiraTime(issue.updated),
  creator: (site, issue) => renderUserOrNull(site, issue.creatorAccountId),
  issuelinks: (site, issue, caller) => renderLinks(site, caller, issue),
  subtasks: (site, issue) =>
    site.issues
      .all()
      .filter(({ parentId }) => parentId === issue.id)
      .map((child) => linkedIssueBean(site, child)),
  attachment: (site, issue) =>
    attachmentsOf(site, issue.id).map((attachment) => renderAttachment(site, attachment)),
  comment: renderComments,
  watches: renderWatches,
};
