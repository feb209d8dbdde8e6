import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import { administered } from '../administered.ts';
import { projectsUsing, schemesUsing, workflowById } from './usage.ts';

export const projectUsages = administered({
  method: 'GET',
  path: '/rest/api/3/workflow/{workflowId}/projectUsages',
  handle: (call) => {
    const { id } = workflowById(call.site, pathParameter(call, 'workflowId'));
    const values = projectsUsing(call.site, id).map((project) => ({ id: project.id }));
    call.charge(values.length);
    return { status: 200, body: { workflowId: id, projects: { values } } };
  },
});

export const schemeUsages = administered({
  method: 'GET',
  path: '/rest/api/3/workflow/{workflowId}/workflowSchemes',
  handle: (call) => {
    const { id } = workflowById(call.site, pathParameter(call, 'workflowId'));
    const values = schemesUsing(call.site, id).map((scheme) => ({ id: scheme.id }));
    call.charge(values.length);
    return { status: 200, body: { workflowId: id, workflowSchemes: { values } } };
  },
});

export const deleteWorkflow = administered({
  method: 'DELETE',
  path: '/rest/api/3/workflow/{entityId}',
  handle: (call) => {
    const { site } = call;
    const workflow = workflowById(site, pathParameter(call, 'entityId'));
    if (!workflow.isEditable || schemesUsing(site, workflow.id).length > 0)
      throw new JiraError(400, 'The workflow is the system one or used by a workflow scheme.');
    site.workflows.delete(workflow.id);
    return { status: 204 };
  },
});
