import type { ChangeItem, Comment, Issue } from '../../model/issue.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { statusBean } from '../beans/status.ts';
import { renderChangeItem } from '../changelog/render-history.ts';
import { renderComment } from '../comments/render-comment.ts';
import { eventHead } from './event-head.ts';
import { associatedUsers, eventIssue } from './event-issue.ts';

function aboutIssue(site: JiraSite, issue: Issue) {
  return { issue: eventIssue(site, issue), associatedUsers: associatedUsers(site, issue) };
}

export function announceCreation(site: JiraSite, by: Author, issue: Issue): void {
  site.announce({
    ...eventHead(site, by, 'avi:jira:created:issue'),
    ...aboutIssue(site, issue),
  });
}

export function announceDeletion(site: JiraSite, by: Author, issue: Issue): void {
  site.announce({
    ...eventHead(site, by, 'avi:jira:deleted:issue'),
    ...aboutIssue(site, issue),
  });
}

function associatedStatuses(site: JiraSite, items: ChangeItem[]) {
  const change = items.find(({ fieldId }) => fieldId === 'status');
  if (!change) return {};
  const ids = [change.from, change.to].filter((id) => id !== null);
  return { associatedStatuses: { statuses: ids.map((id) => statusBean(site, id)) } };
}

/** A changed assignee is told twice, as an update and as an assignment. */
export function announceUpdate(
  site: JiraSite,
  by: Author,
  issue: Issue,
  items: ChangeItem[],
): void {
  const changelog = { items: items.map(renderChangeItem) };
  site.announce({
    ...eventHead(site, by, 'avi:jira:updated:issue'),
    ...aboutIssue(site, issue),
    changelog,
    ...associatedStatuses(site, items),
    jiraEventTypeName: 'issue_generic',
  });
  if (!items.some(({ fieldId }) => fieldId === 'assignee')) return;
  site.announce({
    ...eventHead(site, by, 'avi:jira:assigned:issue'),
    ...aboutIssue(site, issue),
    changelog,
  });
}

export function announceComment(
  site: JiraSite,
  by: Author,
  issue: Issue,
  comment: Comment,
  eventType: 'avi:jira:commented:issue' | 'avi:jira:deleted:comment',
): void {
  site.announce({
    ...eventHead(site, by, eventType),
    ...aboutIssue(site, issue),
    comment: renderComment(site, issue, comment),
  });
}
