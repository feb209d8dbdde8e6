import type { Field } from '../../model/configuration.ts';
import { customField } from './custom-fields.ts';
import type { IssueField } from './issue-field.ts';
import { systemFields } from './system-fields.ts';

const made = new WeakMap<Field, IssueField>();

/** How a field of the site is filled in; undefined for one that people cannot fill in here. */
export function issueFieldOf(field: Field): IssueField | undefined {
  if (!field.custom) return systemFields[field.id];
  const known = made.get(field);
  if (known) return known;
  const fresh = customField(field);
  if (fresh) made.set(field, fresh);
  return fresh;
}
