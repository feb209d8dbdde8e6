import type { JqlAsker } from './asker.ts';
import type { JqlField } from './field.ts';
import { customFieldsNamed } from './fields/custom.ts';
import { issueKeyField } from './fields/issue-key.ts';
import { issueLinkTypeField, parentField } from './fields/relations.ts';
import { peopleFields } from './fields/people.ts';
import { indexedPropertiesNamed } from './fields/properties.ts';
import { textFields } from './fields/texts.ts';
import { timeFields } from './fields/times.ts';
import { workFields } from './fields/work.ts';
import type { FieldReference } from './query.ts';
import { unknownField } from './refusals.ts';

/** A field of every Jira: made from the name the query used, for the one who asks. */
type MakeField = (name: string, asker: JqlAsker) => JqlField;

const systemFields = new Map<string, MakeField>([
  ...Object.entries(workFields),
  ...Object.entries(peopleFields),
  ...Object.entries(timeFields),
  ...Object.entries(textFields),
  ['key', issueKeyField],
  ['issuekey', issueKeyField],
  ['issue', issueKeyField],
  ['id', issueKeyField],
  ['parent', parentField],
  ['issuelinktype', issueLinkTypeField],
]);

/** The fields a query means by a name: one of the system's, or every custom field or alias called so. */
export function fieldsNamed(reference: FieldReference, asker: JqlAsker): JqlField[] {
  const { name, property } = reference;
  const system = property ? undefined : systemFields.get(name.toLowerCase());
  if (system) return [system(name, asker)];
  const found = [
    ...(property ? [] : customFieldsNamed(name, asker)),
    ...indexedPropertiesNamed(reference, asker),
  ];
  if (found.length === 0) throw unknownField(reference);
  return found;
}
