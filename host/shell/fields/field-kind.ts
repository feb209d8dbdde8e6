import type { FieldMeta } from '../jira/field-meta.ts';

export type FieldKind =
  | 'text'
  | 'paragraphs'
  | 'number'
  | 'date'
  | 'moment'
  | 'choice'
  | 'choices'
  | 'labels'
  | 'person'
  | 'people'
  | 'unsupported';

/** Fields that have a place of their own on the page. */
const placedElsewhere = new Set(['project', 'issuetype', 'issuelinks', 'attachment', 'comment']);

const plainTypes = new Map<string, FieldKind>([
  ['string', 'text'],
  ['number', 'number'],
  ['date', 'date'],
  ['datetime', 'moment'],
  ['user', 'person'],
]);

/** How a person fills this field in here. */
export function kindOf({ id, schema, allowedValues }: FieldMeta): FieldKind {
  if (placedElsewhere.has(id)) return 'unsupported';
  if (isParagraphs(schema)) return 'paragraphs';
  if (schema.type === 'array') {
    if (schema.items === 'user') return 'people';
    if (allowedValues) return 'choices';
    return schema.items === 'string' ? 'labels' : 'unsupported';
  }
  return plainTypes.get(schema.type) ?? (allowedValues ? 'choice' : 'unsupported');
}

function isParagraphs({ custom, system }: FieldMeta['schema']): boolean {
  return (
    system === 'description' || system === 'environment' || custom?.endsWith(':textarea') === true
  );
}
