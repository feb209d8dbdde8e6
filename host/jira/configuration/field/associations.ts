import * as z from 'zod';
import type { Project } from '../../model/project.ts';
import { parseBody } from '../../parse.ts';
import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import { administered } from '../administered.ts';
import { displaceField, placeFieldEverywhere } from '../field-scheme/place-field.ts';
import { customFieldOf } from './find.ts';

const identifier = z.union([z.string(), z.int()]).transform(String);

const request = z.strictObject({
  associationContexts: z
    .array(z.strictObject({ identifier, type: z.literal('PROJECT_ID') }))
    .min(1)
    .max(100),
  fields: z
    .array(z.strictObject({ identifier, type: z.literal('FIELD_ID') }))
    .min(1)
    .max(50),
});

/** Every project that shares the scheme of a named one comes along, as in Jira. */
function pairs(call: RouteCall): { fieldId: string; project: Project }[] {
  const { site } = call;
  const { associationContexts, fields } = parseBody(request, call);
  const projects = associationContexts.map((context) => {
    const project = findProject(site, context.identifier);
    if (project) return project;
    throw new JiraError(404, `The project with id '${context.identifier}' was not found.`);
  });
  const fieldIds = fields.map((field) => customFieldOf(site, field.identifier).id);
  return fieldIds.flatMap((fieldId) => projects.map((project) => ({ fieldId, project })));
}

export const createAssociations = administered({
  method: 'PUT',
  path: '/rest/api/3/field/association',
  handle: (call) => {
    for (const { fieldId, project } of pairs(call))
      placeFieldEverywhere(call.site, fieldId, project.fieldSchemeId);
    return { status: 204 };
  },
});

export const removeAssociations = administered({
  method: 'DELETE',
  path: '/rest/api/3/field/association',
  handle: (call) => {
    for (const { fieldId, project } of pairs(call))
      displaceField(call.site, fieldId, project.fieldSchemeId);
    return { status: 204 };
  },
});
