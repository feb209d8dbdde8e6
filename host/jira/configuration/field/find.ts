import type { Field } from '../../model/configuration.ts';
import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { fieldTypeOf } from './field-types.ts';

/** The custom field of that id, in the trash or not; else 404. */
export function customFieldOf(site: JiraSite, id: string): Field {
  const found = site.fields.get(id);
  if (found?.custom) return found;
  throw new JiraError(404, 'The custom field was not found.');
}

/** The custom field and context that the path names; a context of another field is none. */
export function contextField(call: RouteCall): Field {
  const field = customFieldOf(call.site, pathParameter(call, 'fieldId'));
  if (field.contextId === pathParameter(call, 'contextId')) return field;
  throw new JiraError(404, 'The context was not found for the custom field.');
}

/** The same, refused for fields whose type knows no options. */
export function optionField(call: RouteCall): Field {
  const field = contextField(call);
  if (field.customType !== null && fieldTypeOf(field.customType).optional) return field;
  throw new JiraError(400, 'The custom field does not support options.');
}
