import * as z from 'zod';
import { pageOf } from '../../page.ts';
import { parseBody, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { withIds } from '../names.ts';
import { answerOutcomes } from './field-placement.ts';
import { schemeInPath, schemeRoute } from './scheme-route.ts';

const path = '/rest/api/3/config/fieldschemes/projects';

export const listProjectsWithSchemes = schemeRoute({
  method: 'GET',
  path,
  handle: (call) => {
    const projectIds = queryList(call, 'projectId');
    if (projectIds.length === 0)
      throw new JiraError(400, "The query parameter 'projectId' is missing.");
    const projects = withIds(call.site.projects.all(), projectIds);
    const page = pageOf(call, projects, 100);
    call.charge(page.values.length);
    const values = page.values.map(({ id, fieldSchemeId }) => ({
      projectId: Number(id),
      schemeId: Number(fieldSchemeId),
    }));
    return { status: 200, body: { ...page, values } };
  },
});

export const listProjectsInScheme = schemeRoute({
  method: 'GET',
  path: '/rest/api/3/config/fieldschemes/{id}/projects',
  handle: (call) => {
    const scheme = schemeInPath(call);
    const projects = withIds(call.site.projects.all(), queryList(call, 'projectId')).filter(
      (project) => project.fieldSchemeId === scheme.id,
    );
    const page = pageOf(call, projects, 100);
    call.charge(page.values.length);
    const values = page.values.map(({ id, key, name }) => ({ id, key, name, deleted: false }));
    return { status: 200, body: { ...page, values } };
  },
});

const association = z.record(z.string(), z.strictObject({ projectIds: z.array(z.int()).min(1) }));

export const associateProjects = schemeRoute({
  method: 'PUT',
  path,
  handle: (call) => {
    const { site } = call;
    const asked = Object.entries(parseBody(association, call)).flatMap(
      ([schemeId, { projectIds }]) => projectIds.map((projectId) => ({ schemeId, projectId })),
    );
    const results = asked.map(({ schemeId, projectId }) => {
      const entry = { schemeId: Number(schemeId), projectId };
      const scheme = site.fieldSchemes.get(schemeId);
      const project = site.projects.get(String(projectId));
      if (!scheme) return { ...entry, success: false, error: `Scheme ${schemeId} doesn't exist` };
      if (!project)
        return { ...entry, success: false, error: `Project ${projectId} doesn't exist` };
      site.projects.put(project.id, { ...project, fieldSchemeId: scheme.id });
      return { ...entry, success: true };
    });
    return answerOutcomes(results);
  },
});
