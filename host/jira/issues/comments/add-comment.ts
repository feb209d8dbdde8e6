import type { Comment, Issue } from '../../model/issue.ts';
import { callerAccountId } from '../../people/caller.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { announceComment } from '../events/issue-events.ts';
import { touch } from '../record-change.ts';

/** Adds a comment and tells the app; 400 without the permission, as Jira has it. */
export function addComment(site: JiraSite, by: Author, issue: Issue, body: unknown): Comment {
  const accountId = callerAccountId(site, by.caller);
  if (accountId === null || !may(site, by.caller, 'ADD_COMMENTS', issue.projectId))
    throw new JiraError(400, '', {
      comment: 'You do not have the permission to comment on this issue.',
    });
  const now = site.clock.now();
  const comment: Comment = {
    id: String(site.store.next('comment', 10000)),
    authorAccountId: accountId,
    body,
    created: now,
    updated: now,
  };
  const commented = touch(site, issue.id, (current) => ({
    ...current,
    comments: [...current.comments, comment],
  }));
  announceComment(site, by, commented, comment, 'avi:jira:commented:issue');
  return comment;
}
