import { pageOf } from '../../page.ts';
import { queryList } from '../../parse.ts';
import { carriesField } from '../../projects/project-configuration.ts';
import { visibleProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { withIds } from '../names.ts';
import { schemeInPath, schemeRoute } from './scheme-route.ts';

export const listFieldsInScheme = schemeRoute({
  method: 'GET',
  path: '/rest/api/3/config/fieldschemes/{id}/fields',
  handle: (call) => {
    const scheme = schemeInPath(call);
    const fields = withIds(call.site.fields.all(), queryList(call, 'fieldId')).filter(
      ({ custom, trashed, schemes }) => !trashed && (!custom || scheme.id in schemes),
    );
    const page = pageOf(call, fields, 100);
    call.charge(page.values.length);
    const values = page.values.map((field) => ({
      fieldId: field.id,
      restrictedToWorkTypes: field.schemes[scheme.id] ?? [],
      allowedOperations: field.custom ? ['REMOVE', 'CHANGE_WORK_TYPES'] : [],
      parameters: { description: field.description, isRequired: field.id === 'summary' },
      workTypeParameters: [],
    }));
    return { status: 200, body: { ...page, values } };
  },
});

const mostPairs = 100;

/** Which fields the work types of projects carry, for anybody who may see the projects. */
export const listProjectFields: Route = {
  method: 'GET',
  path: '/rest/api/3/projects/fields',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    if (site.fieldModel !== 'schemes')
      throw new JiraError(404, 'Field schemes are not enabled on this site.');
    const projectIds = queryList(call, 'projectId');
    const workTypeIds = queryList(call, 'workTypeId');
    if (projectIds.length === 0 || workTypeIds.length === 0)
      throw new JiraError(400, "The query parameters 'projectId' and 'workTypeId' are required.");
    const projects = projectIds.map((id) => visibleProject(site, request.caller, id));
    const fields = withIds(site.fields.all(), queryList(call, 'fieldId'));
    const found = projects.flatMap((project) =>
      workTypeIds.flatMap((workTypeId) =>
        fields
          .filter((field) => carriesField(project, workTypeId, field))
          .map((field) => ({
            fieldId: field.id,
            projectId: Number(project.id),
            workTypeId: Number(workTypeId),
            isRequired: field.id === 'summary',
            description: field.description,
          })),
      ),
    );
    const page = pageOf(call, found, mostPairs);
    call.charge(page.values.length);
    return { status: 200, body: page };
  },
};
