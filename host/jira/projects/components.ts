import * as z from 'zod';
import { refuseTakenName } from '../configuration/names.ts';
import type { Project } from '../model/project.ts';
import { parseBody, pathParameter } from '../parse.ts';
import { demand } from '../permissions/permissions.ts';
import type { Route } from '../route.ts';
import type { JiraSite } from '../site.ts';
import { visibleProject } from './project-of.ts';

export function renderComponent(
  site: JiraSite,
  project: Project,
  { id, name }: Project['components'][number],
) {
  return {
    self: `${site.baseUrl}/rest/api/3/component/${id}`,
    id,
    name,
    assigneeType: 'PROJECT_DEFAULT',
    realAssigneeType: 'PROJECT_DEFAULT',
    isAssigneeTypeValid: false,
    project: project.key,
    projectId: Number(project.id),
  };
}

const creation = z.strictObject({ name: z.string().trim().min(1).max(255), project: z.string() });

export const createComponent: Route = {
  method: 'POST',
  path: '/rest/api/3/component',
  scopes: ['manage:jira-project'],
  handle: (call) => {
    const { site, request } = call;
    const wanted = parseBody(creation, call);
    const project = visibleProject(site, request.caller, wanted.project);
    demand(site, request.caller, 'ADMINISTER_PROJECTS', project.id);
    refuseTakenName(project.components, wanted, {
      status: 400,
      message: 'A component with the name exists already in this project.',
    });
    const component = { id: String(site.store.next('component', 10000)), name: wanted.name };
    const components = [...project.components, component];
    site.projects.put(project.id, { ...project, components });
    return { status: 201, body: renderComponent(site, project, component) };
  },
};

export const listComponents: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/components',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const project = visibleProject(site, request.caller, pathParameter(call, 'projectIdOrKey'));
    call.charge(project.components.length);
    const components = project.components.map((entry) => renderComponent(site, project, entry));
    return { status: 200, body: components };
  },
};
