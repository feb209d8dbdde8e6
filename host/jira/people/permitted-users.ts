import { browsableIssue, noSuchIssue } from '../issues/issue-of.ts';
import { queryList, queryNumber } from '../parse.ts';
import { isProjectPermission } from '../permissions/catalogue.ts';
import { demand, may } from '../permissions/permissions.ts';
import { findProject, unknownProject } from '../projects/project-of.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { answersTo } from './find-users.ts';
import { renderUser } from './render.ts';

function projectIdAsked({ site, request }: RouteCall): string {
  const issueKey = request.query.get('issueKey');
  const projectKey = request.query.get('projectKey');
  if (issueKey) {
    const issue = browsableIssue(site, request.caller, issueKey);
    if (!issue) throw noSuchIssue();
    return issue.projectId;
  }
  if (!projectKey) throw new JiraError(400, "Either 'issueKey' or 'projectKey' must be given.");
  const project = findProject(site, projectKey);
  if (!project) throw new JiraError(404, unknownProject(projectKey));
  return project.id;
}

function permissionsAsked(call: RouteCall) {
  const permissions = queryList(call, 'permissions').map((key) => {
    if (!isProjectPermission(key)) throw new JiraError(400, `Unrecognized permission: ${key}`);
    return key;
  });
  if (permissions.length === 0) throw new JiraError(400, "The parameter 'permissions' is missing.");
  return permissions;
}

/**
 * Who holds every one of the permissions. The page is cut from all users before they are looked at, so that a page may be
 * short, or empty, and others still follow.
 */
export const findPermittedUsers: Route = {
  method: 'GET',
  path: '/rest/api/3/user/permission/search',
  scopes: ['read:jira-user'],
  handle: (call) => {
    const { site, request } = call;
    const text = request.query.get('query');
    const accountId = request.query.get('accountId');
    if ((text === null) === (accountId === null))
      throw new JiraError(400, "Give either 'query' or 'accountId'.");
    const permissions = permissionsAsked(call);
    const projectId = projectIdAsked(call);
    if (!may(site, request.caller, 'ADMINISTER'))
      demand(site, request.caller, 'ADMINISTER_PROJECTS', projectId);
    const startAt = queryNumber(call, 'startAt', 0);
    const end = Math.min(startAt + queryNumber(call, 'maxResults', 50), 1000);
    const found = site.people
      .all()
      .slice(startAt, end)
      .filter((person) =>
        text === null ? person.accountId === accountId : answersTo(person, text),
      )
      .filter((person) => {
        const holder = { kind: 'user', accountId: person.accountId } as const;
        return permissions.every((permission) => may(site, holder, permission, projectId));
      });
    call.charge(2 * found.length);
    return { status: 200, body: found.map((person) => renderUser(site, person.accountId)) };
  },
};
