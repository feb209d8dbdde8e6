import { projectPermissions } from './catalogue.ts';
import { may } from './permissions.ts';
import { pathParameter, queryList } from '../parse.ts';
import { findProject, unknownProject } from '../projects/project-of.ts';
import { projectRoles } from '../projects/roles.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import type { JiraSite } from '../site.ts';

/** Every project of this site has the scheme a fresh Jira comes with. */
const schemeId = '0';
const scopes = ['read:jira-work'];
const expansions = new Set(['all', 'field', 'group', 'permissions', 'projectRole', 'user']);

/** Each permission once per role that gives it, in the order of the permissions. */
function grants(site: JiraSite) {
  const self = `${site.baseUrl}/rest/api/3/permissionscheme/${schemeId}/permission`;
  return projectPermissions
    .flatMap(({ key }) =>
      projectRoles
        .filter(({ permissions }) => permissions.includes(key))
        .map((role) => ({ permission: key, roleId: role.id })),
    )
    .map(({ permission, roleId }, index) => ({
      id: 10_000 + index,
      self: `${self}/${10_000 + index}`,
      holder: { type: 'projectRole', parameter: roleId, value: roleId, expand: 'projectRole' },
      permission,
    }));
}

/** Any expansion brings the grants, as in Jira; without one there are none. */
function renderScheme(call: RouteCall) {
  const { site } = call;
  const expand = queryList(call, 'expand');
  const unknown = expand.find((name) => !expansions.has(name));
  if (unknown !== undefined)
    throw new JiraError(400, `The value '${unknown}' of 'expand' is not supported.`);
  const permissions = expand.length === 0 ? [] : grants(site);
  call.charge(2 * (1 + permissions.length));
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    self: `${site.baseUrl}/rest/api/3/permissionscheme/${schemeId}`,
    id: Number(schemeId),
    name: 'Default software scheme',
    description: 'Who may do what, by their role in a project.',
    ...(expand.length === 0 ? {} : { permissions }),
  };
}

const schemeOfProject: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const keyOrId = pathParameter(call, 'projectKeyOrId');
    const project = findProject(site, keyOrId);
    const mayLook = may(site, request.caller, 'BROWSE_PROJECTS', project?.id);
    const administers =
      may(site, request.caller, 'ADMINISTER') ||
      may(site, request.caller, 'ADMINISTER_PROJECTS', project?.id);
    if (request.caller.kind === 'anonymous') throw new JiraError(401, 'Authentication required.');
    if (!project || !(mayLook || administers)) throw new JiraError(404, unknownProject(keyOrId));
    if (!administers)
      throw new JiraError(403, 'You do not have permission to view this configuration.');
    return { status: 200, body: renderScheme(call) };
  },
};

const schemeById: Route = {
  method: 'GET',
  path: '/rest/api/3/permissionscheme/{schemeId}',
  scopes,
  handle: (call) => {
    if (call.request.caller.kind === 'anonymous')
      throw new JiraError(401, 'Authentication required.');
    const id = pathParameter(call, 'schemeId');
    if (id !== schemeId) throw new JiraError(404, `There is no permission scheme with id '${id}'.`);
    return { status: 200, body: renderScheme(call) };
  },
};

export const permissionSchemeRoutes: Route[] = [schemeOfProject, schemeById];
