import type { Workflow, WorkflowScheme } from '../../model/configuration.ts';
import type { Project } from '../../model/project.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

export function workflowById(site: JiraSite, id: string, status = 404): Workflow {
  const found = site.workflows.get(id);
  if (found) return found;
  throw new JiraError(status, `The workflow with id '${id}' does not exist.`);
}

export function schemesUsing(site: JiraSite, workflowId: string): WorkflowScheme[] {
  return site.workflowSchemes
    .all()
    .filter(
      ({ defaultWorkflowId, mappings }) =>
        defaultWorkflowId === workflowId || Object.values(mappings).includes(workflowId),
    );
}

/** A workflow is active in the projects whose scheme uses it. */
export function projectsUsing(site: JiraSite, workflowId: string): Project[] {
  const schemeIds = schemesUsing(site, workflowId).map(({ id }) => id);
  return site.projects.all().filter(({ workflowSchemeId }) => schemeIds.includes(workflowSchemeId));
}
