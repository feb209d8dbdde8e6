import * as z from 'zod';
import type { Comment, Issue } from '../../model/issue.ts';
import { pageOf } from '../../page.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { callerAccountId } from '../../people/caller.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { announceComment } from '../events/issue-events.ts';
import { issueOf } from '../issue-of.ts';
import { touch } from '../record-change.ts';
import { addComment } from './add-comment.ts';
import { readCommentBody } from './comment-body.ts';
import { renderComment } from './render-comment.ts';

const path = '/rest/api/3/issue/{issueIdOrKey}/comment';
const mostComments = 5000;

const commentInput = z.strictObject({ body: z.unknown().optional() });

function commentOf(call: RouteCall, issue: Issue): Comment {
  const id = pathParameter(call, 'id');
  const comment = issue.comments.find((known) => known.id === id);
  if (!comment) throw new JiraError(404, `Can not find a comment for the id: ${id}.`);
  return comment;
}

/** People change their own comments; those who administer the project any. */
function demandOwn({ site, request }: RouteCall, issue: Issue, comment: Comment): void {
  const isOwn = callerAccountId(site, request.caller) === comment.authorAccountId;
  if (isOwn || may(site, request.caller, 'ADMINISTER_PROJECTS', issue.projectId)) return;
  throw new JiraError(400, '', {
    comment: `You do not have the permission to change the comment with id ${comment.id}.`,
  });
}

const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    const oldestFirst = call.request.query.get('orderBy') !== '-created';
    const comments = oldestFirst ? issue.comments : issue.comments.toReversed();
    const { values, startAt, maxResults, total } = pageOf(call, comments, mostComments);
    call.charge(1);
    return {
      status: 200,
      body: {
        startAt,
        maxResults,
        total,
        comments: values.map((comment) => renderComment(call.site, issue, comment)),
      },
    };
  },
};

const add: Route = {
  method: 'POST',
  path,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    const body = readCommentBody(parseBody(commentInput, call).body);
    const comment = addComment(call.site, call.request, issue, body);
    return { status: 201, body: renderComment(call.site, issue, comment) };
  },
};

const read: Route = {
  method: 'GET',
  path: `${path}/{id}`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    return { status: 200, body: renderComment(call.site, issue, commentOf(call, issue)) };
  },
};

const edit: Route = {
  method: 'PUT',
  path: `${path}/{id}`,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const issue = issueOf(call);
    const comment = commentOf(call, issue);
    demandOwn(call, issue, comment);
    const body = readCommentBody(parseBody(commentInput, call).body);
    const edited: Comment = { ...comment, body, updated: site.clock.now() };
    const touched = touch(site, issue.id, (current) => ({
      ...current,
      comments: current.comments.map((known) => (known.id === comment.id ? edited : known)),
    }));
    announceComment(site, request, touched, edited, 'avi:jira:commented:issue');
    return { status: 200, body: renderComment(site, touched, edited) };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: `${path}/{id}`,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const issue = issueOf(call);
    const comment = commentOf(call, issue);
    demandOwn(call, issue, comment);
    const touched = touch(site, issue.id, (current) => ({
      ...current,
      comments: current.comments.filter(({ id }) => id !== comment.id),
    }));
    announceComment(site, request, touched, comment, 'avi:jira:deleted:comment');
    return { status: 204 };
  },
};

export const commentRoutes: Route[] = [list, add, read, edit, remove];
