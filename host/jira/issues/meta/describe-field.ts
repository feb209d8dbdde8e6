import type { Field } from '../../model/configuration.ts';
import { issueFieldOf } from '../fields/field-of.ts';
import { renderSchema } from '../../configuration/field/render.ts';
import type { Setting } from '../values/value-kind.ts';

/** What create, edit and transition metadata say of a field. */
export function describeField(field: Field, setting: Omit<Setting, 'field'>) {
  const issueField = issueFieldOf(field);
  const allowedValues = issueField?.allowed?.({ ...setting, field });
  return {
    required: issueField?.required !== undefined,
    schema: renderSchema(field) ?? { type: 'any', system: field.id },
    name: field.name,
    key: field.id,
    operations: [...(issueField?.operations ?? [])],
    ...(allowedValues ? { allowedValues } : {}),
  };
}

/** The same for many fields, by their ids. */
export function describeFields(fields: readonly Field[], setting: Omit<Setting, 'field'>) {
  return Object.fromEntries(fields.map((field) => [field.id, describeField(field, setting)]));
}
