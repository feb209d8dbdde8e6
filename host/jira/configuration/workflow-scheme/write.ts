import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { parseBody, pathParameter } from '../../parse.ts';
import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { administered } from '../administered.ts';
import { issueTypeOf } from '../issue-type/find.ts';
import { refuseTakenName } from '../names.ts';
import { versionIdOf } from '../workflow/simple-workflow.ts';
import { workflowSchemeOf } from './find.ts';
import { renderNamed } from './render.ts';

const creation = z.strictObject({
  name: z.string().trim().min(1).max(255),
  description: z.string().default(''),
  defaultWorkflow: z.string().default('jira'),
  issueTypeMappings: z.record(z.string(), z.string()).default({}),
});

function workflowIdNamed(site: JiraSite, name: string): string {
  const found = site.workflows.all().find((workflow) => workflow.name === name);
  if (found) return found.id;
  throw new JiraError(400, `The workflow '${name}' does not exist.`);
}

export const createWorkflowScheme = administered({
  method: 'POST',
  path: '/rest/api/3/workflowscheme',
  handle: (call) => {
    const { site } = call;
    const { name, description, defaultWorkflow, issueTypeMappings } = parseBody(creation, call);
    refuseTakenName(
      site.workflowSchemes.all(),
      { name },
      {
        status: 400,
        message: 'A workflow scheme with this name already exists.',
      },
    );
    const mappings = Object.entries(issueTypeMappings).map(
      ([type, workflow]) =>
        [issueTypeOf(site, type, 400).id, workflowIdNamed(site, workflow)] as const,
    );
    const id = String(site.store.next('workflowScheme'));
    const scheme = {
      id,
      name,
      description,
      isDefault: false,
      version: { id: versionIdOf(randomUUID(), 1), versionNumber: 1 },
      defaultWorkflowId: workflowIdNamed(site, defaultWorkflow),
      mappings: Object.fromEntries(mappings),
    };
    site.workflowSchemes.put(id, scheme);
    return { status: 201, body: renderNamed(site, scheme) };
  },
});

const assignment = z.strictObject({
  workflowSchemeId: z.string().optional(),
  projectId: z.string(),
});

/** Only for projects without work in them; others need a migration. */
export const assignWorkflowScheme = administered({
  method: 'PUT',
  path: '/rest/api/3/workflowscheme/project',
  handle: (call) => {
    const { site } = call;
    const { workflowSchemeId, projectId } = parseBody(assignment, call);
    const project = findProject(site, projectId);
    if (!project) throw new JiraError(404, `The project with id '${projectId}' was not found.`);
    const standard = site.workflowSchemes.all().find(({ isDefault }) => isDefault);
    const scheme = workflowSchemeOf(site, workflowSchemeId ?? standard?.id ?? '');
    if (site.issues.all().some((issue) => issue.projectId === project.id))
      throw new JiraError(
        400,
        'Only a project without issues can be given another workflow scheme by this operation.',
      );
    site.projects.put(project.id, { ...project, workflowSchemeId: scheme.id });
    return { status: 204 };
  },
});

export const deleteWorkflowScheme = administered({
  method: 'DELETE',
  path: '/rest/api/3/workflowscheme/{id}',
  handle: (call) => {
    const { site } = call;
    const scheme = workflowSchemeOf(site, pathParameter(call, 'id'));
    if (scheme.isDefault || site.projects.all().some((p) => p.workflowSchemeId === scheme.id))
      throw new JiraError(400, 'An active workflow scheme cannot be deleted.');
    site.workflowSchemes.delete(scheme.id);
    return { status: 204 };
  },
});
