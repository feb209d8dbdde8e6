import { browsableIssue, noSuchIssue } from '../issues/issue-of.ts';
import type { GlobalPermission, ProjectPermission } from '../model/people.ts';
import { queryList } from '../parse.ts';
import { visibleProject } from '../projects/project-of.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { globalPermissions, isGlobalPermission, projectPermissions } from './catalogue.ts';
import { may } from './permissions.ts';

/** The project the question is about; undefined asks for any project. */
function projectAsked({ site, request }: RouteCall): string | undefined {
  const { query, caller } = request;
  const project = query.get('projectKey') ?? query.get('projectId');
  if (project) return visibleProject(site, caller, project).id;
  const asked = query.get('issueKey') ?? query.get('issueId');
  if (!asked) return undefined;
  const issue = browsableIssue(site, caller, asked);
  if (!issue) throw noSuchIssue();
  return issue.projectId;
}

function entryOf(key: string) {
  const known = [...globalPermissions, ...projectPermissions].find((entry) => entry.key === key);
  if (known) return known;
  throw new JiraError(400, `Unrecognized permission: ${key}`);
}

export const myPermissions: Route = {
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const keys = queryList(call, 'permissions');
    if (keys.length === 0)
      throw new JiraError(400, "The 'permissions' query parameter is required.");
    const projectId = projectAsked(call);
    call.charge(2 * keys.length);
    const holds = (key: GlobalPermission | ProjectPermission) =>
      may(call.site, call.request.caller, key, projectId);
    const permissions = keys.map(entryOf).map(
      (entry) =>
        [
          entry.key,
          {
            ...entry,
            type: isGlobalPermission(entry.key) ? 'GLOBAL' : 'PROJECT',
            havePermission: holds(entry.key),
          },
        ] as const,
    );
    return { status: 200, body: { permissions: Object.fromEntries(permissions) } };
  },
};
