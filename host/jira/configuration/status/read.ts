import { pageOf } from '../../page.ts';
import { pathParameter, queryList } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { statusesOf, workflowOf, issueTypesOf } from '../../projects/project-configuration.ts';
import { JiraError, type Caller } from '../../request.ts';
import type { Route } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { nameContains, sameName, withIds } from '../names.ts';
import { renderStatusCategories } from './categories.ts';
import { renderStatus, renderWorkflowStatus } from './render.ts';

/** Statuses in workflows of projects the caller may see; all of them for an administrator. */
function visibleStatuses(site: JiraSite, caller: Caller) {
  if (may(site, caller, 'ADMINISTER')) return site.statuses.all();
  const ids = site.projects
    .all()
    .filter((project) => may(site, caller, 'BROWSE_PROJECTS', project.id))
    .flatMap((project) =>
      issueTypesOf(site, project).map(({ id }) => workflowOf(site, project, id)),
    )
    .flatMap((workflow) => statusesOf(site, workflow).map(({ id }) => id));
  const seen = new Set(ids);
  return site.statuses.all().filter(({ id }) => seen.has(id));
}

export const listStatuses: Route = {
  method: 'GET',
  path: '/rest/api/3/status',
  scopes: ['read:jira-work'],
  handle: ({ site, request, charge }) => {
    const found = visibleStatuses(site, request.caller);
    charge(found.length);
    return { status: 200, body: found.map((status) => renderStatus(site, status)) };
  },
};

export const getStatus: Route = {
  method: 'GET',
  path: '/rest/api/3/status/{idOrName}',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const wanted = pathParameter(call, 'idOrName');
    const visible = visibleStatuses(site, request.caller);
    const found =
      visible.find(({ id }) => id === wanted) ?? visible.find(({ name }) => sameName(name, wanted));
    if (!found) throw new JiraError(404, `The status '${wanted}' was not found.`);
    call.charge(1);
    return { status: 200, body: renderStatus(site, found) };
  },
};

export const listStatusCategories: Route = {
  method: 'GET',
  path: '/rest/api/3/statuscategory',
  scopes: ['read:jira-work'],
  handle: ({ site }) => ({ status: 200, body: renderStatusCategories(site) }),
};

export const getStatusesById = administered({
  method: 'GET',
  path: '/rest/api/3/statuses',
  handle: (call) => {
    const ids = queryList(call, 'id');
    if (ids.length === 0 || ids.length > 50)
      throw new JiraError(400, 'Give between 1 and 50 status ids.');
    const found = withIds(call.site.statuses.all(), ids);
    call.charge(found.length);
    return { status: 200, body: found.map(renderWorkflowStatus) };
  },
});

export const getStatusesByName = administered({
  method: 'GET',
  path: '/rest/api/3/statuses/byNames',
  handle: (call) => {
    const names = call.request.query.getAll('name');
    if (names.length === 0 || names.length > 50)
      throw new JiraError(400, 'Give between 1 and 50 status names.');
    const found = call.site.statuses
      .all()
      .filter((status) => names.some((name) => sameName(name, status.name)));
    call.charge(found.length);
    return { status: 200, body: found.map(renderWorkflowStatus) };
  },
});

export const searchStatuses = administered({
  method: 'GET',
  path: '/rest/api/3/statuses/search',
  handle: (call) => {
    const { query } = call.request;
    const category = query.get('statusCategory');
    const found = nameContains(call.site.statuses.all(), query.get('searchString')).filter(
      (status) => category === null || status.category === category,
    );
    const page = pageOf(call, found.map(renderWorkflowStatus), 200);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
});
