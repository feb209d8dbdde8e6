import { simpleWorkflow, versionIdOf } from '../configuration/workflow/simple-workflow.ts';
import type { Status } from '../model/configuration.ts';
import type { JiraSite } from '../site.ts';

const builtIn: Status[] = [
  { id: '10000', name: 'To Do', description: '', category: 'TODO' },
  {
    id: '3',
    name: 'In Progress',
    description: 'This work item is being worked on at the moment.',
    category: 'IN_PROGRESS',
  },
  { id: '10001', name: 'Done', description: '', category: 'DONE' },
];

/** The workflow of the system: in every project that chose no other, and never edited. */
const defaultWorkflowId = '7b0f1c7e-0000-4000-8000-000000000001';
export const defaultWorkflowSchemeId = '10000';

export function seedWorkflows(site: JiraSite): void {
  for (const status of builtIn) site.statuses.put(status.id, status);
  const workflow = simpleWorkflow(defaultWorkflowId, 'jira', 'The default Jira workflow.');
  site.workflows.put(workflow.id, { ...workflow, isEditable: false });
  const id = String(site.store.next('workflowScheme', Number(defaultWorkflowSchemeId)));
  site.workflowSchemes.put(id, {
    id,
    name: 'Default Workflow Scheme',
    description: '',
    isDefault: true,
    version: { id: versionIdOf(defaultWorkflowId, 1), versionNumber: 1 },
    defaultWorkflowId,
    mappings: {},
  });
}
