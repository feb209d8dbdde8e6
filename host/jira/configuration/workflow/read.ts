import * as z from 'zod';
import { pageOf } from '../../page.ts';
import { parseBody, queryList } from '../../parse.ts';
import { workflowOf } from '../../projects/project-configuration.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import { administered } from '../administered.ts';
import { nameContains, ordered } from '../names.ts';
import { renderStatusesIn, renderWorkflow } from './render.ts';
import { projectsUsing } from './usage.ts';

const names = z.array(z.string()).default([]);
const question = z.strictObject({
  workflowIds: names,
  workflowNames: names,
  projectAndIssueTypes: z
    .array(z.strictObject({ projectId: z.string(), issueTypeId: z.string() }))
    .default([]),
});

/** Workflows by id, by exact name, or by where they are used; what nobody knows is left out. */
export const readWorkflows = administered({
  method: 'POST',
  path: '/rest/api/3/workflows',
  handle: (call) => {
    const { site } = call;
    const asked = parseBody(question, call);
    const used = asked.projectAndIssueTypes.map(({ projectId, issueTypeId }) => {
      const project = site.projects.get(projectId);
      if (!project) throw new JiraError(400, `The project ${projectId} does not exist.`);
      return workflowOf(site, project, issueTypeId).id;
    });
    const ids = new Set([...asked.workflowIds, ...used]);
    const found = site.workflows
      .all()
      .filter(({ id, name }) => ids.has(id) || asked.workflowNames.includes(name));
    call.charge(found.length);
    return {
      status: 200,
      body: {
        statuses: renderStatusesIn(site, found),
        workflows: found.map((workflow) => renderWorkflow(workflow)),
      },
    };
  },
});

function expandsTransitions(call: RouteCall): boolean {
  const expand = queryList(call, 'expand');
  const unknown = expand.find((part) => part !== 'values.transitions');
  if (unknown !== undefined)
    throw new JiraError(400, `The value '${unknown}' of 'expand' is not valid.`);
  return expand.length > 0;
}

function wanted(call: RouteCall) {
  const { site, request } = call;
  const active = request.query.get('isActive');
  const projectId = request.query.get('projectId');
  const scope = request.query.get('scope');
  return nameContains(site.workflows.all(), request.query.get('queryString')).filter(({ id }) => {
    const projects = projectsUsing(site, id);
    if (scope !== null && scope.toUpperCase() !== 'GLOBAL') return false;
    if (active !== null && (active === 'true') !== projects.length > 0) return false;
    return projectId === null || projects.some((project) => project.id === projectId);
  });
}

export const searchWorkflows = administered({
  method: 'GET',
  path: '/rest/api/3/workflows/search',
  handle: (call) => {
    const withTransitions = expandsTransitions(call);
    const found = ordered(wanted(call), call.request.query.get('orderBy'));
    const page = pageOf(call, found, 200);
    call.charge(page.values.length);
    return {
      status: 200,
      body: {
        ...page,
        statuses: renderStatusesIn(call.site, page.values),
        values: page.values.map((workflow) => renderWorkflow(workflow, withTransitions)),
      },
    };
  },
});
