import type { FieldMeta } from '../jira/field-meta.ts';

export interface Option {
  id: string;
  label: string;
}

export function optionsOf({ allowedValues = [] }: FieldMeta): Option[] {
  return allowedValues.map(({ id, value, name }) => ({ id, label: value ?? name ?? id }));
}
