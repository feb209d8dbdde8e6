import { parseBody } from '../../parse.ts';
import type { Route } from '../../route.ts';
import { issueInput } from '../input/issue-input.ts';
import { issueOf } from '../issue-of.ts';
import { readIssue } from '../read/read-issue.ts';
import { assignIssue, assignment } from './assign-issue.ts';
import { deleteIssue } from './delete-issue.ts';
import { editIssue } from './edit-issue.ts';

const issuePath = '/rest/api/3/issue/{issueIdOrKey}';

const edit: Route = {
  method: 'PUT',
  path: issuePath,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    editIssue(call.site, call.request, issue, parseBody(issueInput, call));
    if (call.request.query.get('returnIssue') !== 'true') return { status: 204 };
    return { status: 200, body: readIssue(call, issueOf(call)) };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: issuePath,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const withSubtasks = call.request.query.get('deleteSubtasks') === 'true';
    deleteIssue(call.site, call.request, issueOf(call), withSubtasks);
    return { status: 204 };
  },
};

const assign: Route = {
  method: 'PUT',
  path: `${issuePath}/assignee`,
  scopes: ['write:jira-work'],
  handle: (call) => {
    assignIssue(call.site, call.request, issueOf(call), parseBody(assignment, call));
    return { status: 204 };
  },
};

export const editRoutes: Route[] = [edit, remove, assign];
