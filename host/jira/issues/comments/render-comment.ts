import { jiraTime } from '../../jira-time.ts';
import type { Comment, Issue } from '../../model/issue.ts';
import { renderUser } from '../../people/render.ts';
import type { JiraSite } from '../../site.ts';

export function renderComment(site: JiraSite, issue: Issue, comment: Comment) {
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: renderUser(site, comment.authorAccountId),
    body: comment.body,
    updateAuthor: renderUser(site, comment.authorAccountId),
    created: jiraTime(comment.created),
    updated: jiraTime(comment.updated),
    jsdPublic: true,
  };
}
