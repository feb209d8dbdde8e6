import * as z from 'zod';
import type { WorkflowScheme } from '../../model/configuration.ts';
import { pageOf } from '../../page.ts';
import { parseBody, pathParameter, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { withIds } from '../names.ts';
import { workflowSchemeOf } from './find.ts';
import { renderNamed, renderVersioned } from './render.ts';

export const listWorkflowSchemes = administered({
  method: 'GET',
  path: '/rest/api/3/workflowscheme',
  handle: (call) => {
    const page = pageOf(call, call.site.workflowSchemes.all(), 50);
    call.charge(page.values.length);
    const values = page.values.map((scheme) => renderNamed(call.site, scheme));
    return { status: 200, body: { ...page, values } };
  },
});

export const getWorkflowScheme = administered({
  method: 'GET',
  path: '/rest/api/3/workflowscheme/{id}',
  handle: (call) => {
    call.charge(1);
    const scheme = workflowSchemeOf(call.site, pathParameter(call, 'id'));
    return { status: 200, body: renderNamed(call.site, scheme) };
  },
});

/** Jira tells no id for its default scheme here. */
function renderUsed(site: JiraSite, scheme: WorkflowScheme) {
  const { id, ...named } = renderNamed(site, scheme);
  return scheme.isDefault ? named : { id, ...named };
}

export const workflowSchemesOfProjects = administered({
  method: 'GET',
  path: '/rest/api/3/workflowscheme/project',
  handle: (call) => {
    const { site } = call;
    const ids = queryList(call, 'projectId');
    if (ids.length === 0) throw new JiraError(400, "The query parameter 'projectId' is missing.");
    const projects = withIds(site.projects.all(), ids);
    const values = site.workflowSchemes
      .all()
      .map((scheme) => ({
        workflowScheme: renderUsed(site, scheme),
        projectIds: projects.filter((p) => p.workflowSchemeId === scheme.id).map((p) => p.id),
      }))
      .filter(({ projectIds }) => projectIds.length > 0);
    call.charge(values.length);
    return { status: 200, body: { values } };
  },
});

const ids = z.array(z.string()).max(20).default([]);
const question = z.strictObject({ projectIds: ids, workflowSchemeIds: ids });

export const readWorkflowSchemes = administered({
  method: 'POST',
  path: '/rest/api/3/workflowscheme/read',
  handle: (call) => {
    const { site } = call;
    const { projectIds, workflowSchemeIds } = parseBody(question, call);
    const used = site.projects
      .all()
      .filter(({ id }) => projectIds.includes(id))
      .map(({ workflowSchemeId }) => workflowSchemeId);
    const wanted = new Set([...workflowSchemeIds, ...used]);
    const found = site.workflowSchemes.all().filter(({ id }) => wanted.has(id));
    call.charge(found.length);
    return { status: 200, body: found.map((scheme) => renderVersioned(site, scheme)) };
  },
});
