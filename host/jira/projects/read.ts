import { nameContains, withIds } from '../configuration/names.ts';
import { renderStatus } from '../configuration/status/render.ts';
import type { ProjectPermission } from '../model/people.ts';
import type { Project } from '../model/project.ts';
import { pageOf } from '../page.ts';
import { pathParameter, queryList } from '../parse.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { issueTypesOf, statusesOf, workflowOf } from './project-configuration.ts';
import { maySee, visibleProject } from './project-of.ts';
import { renderProject, renderProjectBrief } from './render.ts';

const scopes = ['read:jira-work'];

export const getProject: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const project = visibleProject(site, request.caller, pathParameter(call, 'projectIdOrKey'));
    call.charge(1);
    return { status: 200, body: renderProject(site, project) };
  },
};

const actions = new Map<string, ProjectPermission>([
  ['view', 'BROWSE_PROJECTS'],
  ['browse', 'BROWSE_PROJECTS'],
  ['edit', 'ADMINISTER_PROJECTS'],
  ['create', 'CREATE_ISSUES'],
]);

function permitted({ site, request }: RouteCall): (project: Project) => boolean {
  const action = request.query.get('action') ?? 'view';
  const permission = actions.get(action);
  if (!permission) throw new JiraError(400, `The action '${action}' is not valid.`);
  if (action === 'view') return (project) => maySee(site, request.caller, project);
  return ({ id }) => may(site, request.caller, permission, id);
}

function orderedProjects(projects: Project[], orderBy: string): Project[] {
  const direction = orderBy.startsWith('-') ? -1 : 1;
  const key = orderBy.replace(/^[+-]/, '');
  if (key !== 'key' && key !== 'name')
    throw new JiraError(400, `The value '${orderBy}' of 'orderBy' is not supported.`);
  return projects.sort((a, b) => a[key].localeCompare(b[key]) * direction);
}

export const searchProjects: Route = {
  method: 'GET',
  path: '/rest/api/3/project/search',
  scopes,
  handle: (call) => {
    const { site } = call;
    const { query } = call.request;
    const keys = queryList(call, 'keys');
    const ids = queryList(call, 'id');
    if (keys.length > 50 || ids.length > 50)
      throw new JiraError(400, 'At most 50 keys or ids can be asked for.');
    const text = query.get('query');
    const all = withIds(site.projects.all(), ids);
    const named = new Set(nameContains(all, text));
    const found = all
      .filter((project) => named.has(project) || project.key.includes(text?.toUpperCase() ?? ''))
      .filter(({ key }) => keys.length === 0 || keys.includes(key))
      .filter(permitted(call));
    const page = pageOf(call, orderedProjects(found, query.get('orderBy') ?? 'key'), 50);
    call.charge(page.values.length);
    const values = page.values.map((project) => ({
      ...renderProjectBrief(site, project),
      style: 'classic',
      isPrivate: false,
      properties: {},
    }));
    return { status: 200, body: { ...page, values } };
  },
};

export const projectStatuses: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/statuses',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const project = visibleProject(site, request.caller, pathParameter(call, 'projectIdOrKey'));
    const issueTypes = issueTypesOf(site, project);
    call.charge(issueTypes.length);
    const body = issueTypes.map(({ id, name, hierarchyLevel }) => ({
      self: `${site.baseUrl}/rest/api/3/issuetype/${id}`,
      id,
      name,
      subtask: hierarchyLevel < 0,
      statuses: statusesOf(site, workflowOf(site, project, id)).map((s) => renderStatus(site, s)),
    }));
    return { status: 200, body };
  },
};
