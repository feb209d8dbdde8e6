import type { Issue } from '../../model/issue.ts';
import { callerAccountId } from '../../people/caller.ts';
import { renderUser } from '../../people/render.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { issueOf } from '../issue-of.ts';
import { putIssue } from '../issue-store.ts';

const path = '/rest/api/3/issue/{issueIdOrKey}/watchers';

/** Whom the call is about: the account named, else the caller. */
function watcherIn(call: RouteCall, issue: Issue, named: unknown): string {
  const { site, request } = call;
  const own = callerAccountId(site, request.caller);
  const accountId = named === undefined || named === null ? own : named;
  if (typeof accountId !== 'string')
    throw new JiraError(400, 'The account id of the watcher must be a string.');
  const mayManage = may(site, request.caller, 'ADMINISTER_PROJECTS', issue.projectId);
  if (accountId !== own && !mayManage)
    throw new JiraError(403, 'You do not have permission to manage the watcher list.');
  if (
    !may(site, { kind: 'user', accountId }, 'BROWSE_PROJECTS', issue.projectId) &&
    accountId !== own
  )
    throw new JiraError(404, `User '${accountId}' does not exist or cannot see the issue.`);
  return accountId;
}

const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const { id, watcherAccountIds } = issueOf(call);
    const own = callerAccountId(site, request.caller);
    call.charge(2 * watcherAccountIds.length);
    return {
      status: 200,
      body: {
        self: `${site.baseUrl}/rest/api/3/issue/${id}/watchers`,
        isWatching: own !== null && watcherAccountIds.includes(own),
        watchCount: watcherAccountIds.length,
        watchers: watcherAccountIds.map((accountId) => renderUser(site, accountId)),
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
    const accountId = watcherIn(call, issue, call.request.body);
    const watcherAccountIds = [...new Set([...issue.watcherAccountIds, accountId])];
    putIssue(call.site, { ...issue, watcherAccountIds });
    return { status: 204 };
  },
};

const remove: Route = {
  method: 'DELETE',
  path,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    const accountId = watcherIn(call, issue, call.request.query.get('accountId'));
    const watcherAccountIds = issue.watcherAccountIds.filter((known) => known !== accountId);
    putIssue(call.site, { ...issue, watcherAccountIds });
    return { status: 204 };
  },
};

export const watcherRoutes: Route[] = [list, add, remove];
