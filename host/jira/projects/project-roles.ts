import * as z from 'zod';
import type { Project } from '../model/project.ts';
import { administered } from '../configuration/administered.ts';
import { parseBody, pathParameter } from '../parse.ts';
import { demand, may } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { renderUser } from '../people/render.ts';
import type { JiraSite } from '../site.ts';
import { findProject, unknownProject } from './project-of.ts';
import { projectRoles, withMembers, type ProjectRole } from './roles.ts';

const path = '/rest/api/3/project/{projectIdOrKey}/role';

function administeredProject(call: RouteCall): Project {
  const { site, request } = call;
  const idOrKey = pathParameter(call, 'projectIdOrKey');
  const project = findProject(site, idOrKey);
  if (!project) throw new JiraError(404, unknownProject(idOrKey));
  if (!may(site, request.caller, 'ADMINISTER'))
    demand(site, request.caller, 'ADMINISTER_PROJECTS', project.id);
  return project;
}

function roleInPath(call: RouteCall): ProjectRole {
  const id = pathParameter(call, 'id');
  const found = projectRoles.find((role) => role.id === id);
  if (found) return found;
  throw new JiraError(404, `Can not retrieve a role actor for a null project role.`);
}

function renderActors(site: JiraSite, project: Project, role: ProjectRole) {
  const members = project.members[role.id] ?? [];
  return members.map((accountId, index) => ({
    id: Number(project.id) * 1000 + index,
    displayName: renderUser(site, accountId).displayName,
    type: 'atlassian-user-role-actor',
    actorUser: { accountId },
  }));
}

const renderRole = (site: JiraSite, { id, name, description }: ProjectRole) => ({
  self: `${site.baseUrl}/rest/api/3/role/${id}`,
  id: Number(id),
  name,
  description,
});

function renderProjectRole(site: JiraSite, project: Project, role: ProjectRole) {
  return {
    ...renderRole(site, role),
    self: `${site.baseUrl}/rest/api/3/project/${project.id}/role/${role.id}`,
    actors: renderActors(site, project, role),
  };
}

export const listRoles = administered({
  method: 'GET',
  path: '/rest/api/3/role',
  handle: ({ site, charge }) => {
    charge(2 * projectRoles.length);
    const roles = projectRoles.map((role) => ({ ...renderRole(site, role), actors: [] }));
    return { status: 200, body: roles };
  },
});

export const listProjectRoles: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const project = administeredProject(call);
    call.charge(2 * projectRoles.length);
    const address = `${call.site.baseUrl}/rest/api/3/project/${project.id}/role`;
    const roles = projectRoles.map(({ id, name }) => [name, `${address}/${id}`]);
    return { status: 200, body: Object.fromEntries(roles) };
  },
};

export const getProjectRole: Route = {
  method: 'GET',
  path: `${path}/{id}`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const project = administeredProject(call);
    call.charge(2);
    return { status: 200, body: renderProjectRole(call.site, project, roleInPath(call)) };
  },
};

const actors = z.strictObject({ user: z.array(z.string()).min(1) });

function answerMembers(
  call: RouteCall,
  role: ProjectRole,
  change: (before: readonly string[]) => string[],
) {
  const { site } = call;
  const project = administeredProject(call);
  const members = { ...project.members, [role.id]: change(project.members[role.id] ?? []) };
  const after = withMembers(project, members);
  site.projects.put(after.id, after);
  return after;
}

export const addRoleMembers: Route = {
  method: 'POST',
  path: `${path}/{id}`,
  scopes: ['manage:jira-configuration'],
  handle: (call) => {
    const { site } = call;
    const role = roleInPath(call);
    administeredProject(call);
    const { user } = parseBody(actors, call);
    const unknown = user.find((accountId) => !site.people.get(accountId));
    if (unknown !== undefined) throw new JiraError(404, `The user ${unknown} was not found.`);
    const after = answerMembers(call, role, (before) => [...new Set([...before, ...user])]);
    return { status: 200, body: renderProjectRole(site, after, role) };
  },
};

export const removeRoleMember: Route = {
  method: 'DELETE',
  path: `${path}/{id}`,
  scopes: ['manage:jira-project'],
  handle: (call) => {
    const user = call.request.query.get('user');
    if (user === null) throw new JiraError(400, "The query parameter 'user' is missing.");
    answerMembers(call, roleInPath(call), (before) => before.filter((id) => id !== user));
    return { status: 204 };
  },
};
