import type { Field } from '../../model/configuration.ts';
import { systemFields } from '../../seed/system-fields.ts';

/** Jira's description of the values of a field; null for fields that have none. */
export function renderSchema(field: Field) {
  if (field.schemaType === '') return null;
  return {
    type: field.schemaType,
    ...(field.schemaItems === null ? {} : { items: field.schemaItems }),
    ...(field.customType === null
      ? { system: field.id }
      : { custom: field.customType, customId: Number(field.id.replace('customfield_', '')) }),
  };
}

/** Names under which JQL knows the field. */
function clauseNamesOf(field: Field): string[] {
  if (field.custom) return [`cf[${field.id.replace('customfield_', '')}]`, field.name];
  return systemFields.find(({ id }) => id === field.id)?.clauseNames ?? [];
}

export function renderField(field: Field) {
  const system = systemFields.find(({ id }) => id === field.id);
  const schema = renderSchema(field);
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: field.custom,
    orderable: system?.orderable ?? true,
    navigable: system?.navigable ?? true,
    searchable: system?.searchable ?? true,
    clauseNames: clauseNamesOf(field),
    ...(schema ? { schema } : {}),
  };
}
