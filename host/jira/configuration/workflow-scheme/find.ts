import type { WorkflowScheme } from '../../model/configuration.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

export function workflowSchemeOf(site: JiraSite, id: string, status = 404): WorkflowScheme {
  const found = site.workflowSchemes.get(id);
  if (found) return found;
  throw new JiraError(status, `The workflow scheme with id '${id}' was not found.`);
}
