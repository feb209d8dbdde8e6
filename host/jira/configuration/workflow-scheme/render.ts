import type { WorkflowScheme } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';

/** The older calls name workflows by name. */
export function renderNamed(site: JiraSite, scheme: WorkflowScheme) {
  const nameOf = (workflowId: string) => site.workflows.get(workflowId)?.name ?? '';
  const mappings = Object.entries(scheme.mappings).map(([type, id]) => [type, nameOf(id)] as const);
  return {
    id: Number(scheme.id),
    name: scheme.name,
    description: scheme.description,
    defaultWorkflow: nameOf(scheme.defaultWorkflowId),
    issueTypeMappings: Object.fromEntries(mappings),
    self: `${site.baseUrl}/rest/api/3/workflowscheme/${scheme.id}`,
  };
}

function renderWorkflowUse(site: JiraSite, workflowId: string) {
  const workflow = site.workflows.get(workflowId);
  return {
    id: workflowId,
    name: workflow?.name ?? '',
    description: workflow?.description ?? '',
    version: workflow?.version ?? { id: workflowId, versionNumber: 0 },
  };
}

/** The newer calls name them by id and carry versions. */
export function renderVersioned(site: JiraSite, scheme: WorkflowScheme) {
  const { id, name, description, version, defaultWorkflowId, mappings } = scheme;
  const workflowIds = [...new Set(Object.values(mappings))];
  return {
    id,
    name,
    description,
    version,
    scope: { type: 'GLOBAL' },
    defaultWorkflow: renderWorkflowUse(site, defaultWorkflowId),
    workflowsForIssueTypes: workflowIds.map((workflowId) => ({
      workflow: renderWorkflowUse(site, workflowId),
      issueTypeIds: Object.keys(mappings).filter((type) => mappings[type] === workflowId),
    })),
  };
}
