import { kindOf } from '../fields/field-kind.ts';
import type { FieldMeta } from '../jira/field-meta.ts';
import type { Issue } from '../jira/issue.ts';

export interface ShownField {
  id: string;
  name: string;
  value: unknown;
  /** Null when this person may only look. */
  meta: FieldMeta | null;
}

interface FieldGroups {
  description: ShownField[];
  texts: ShownField[];
  /** Long texts nobody has written yet: there to be filled in, not to be looked at. */
  emptyTexts: ShownField[];
  details: ShownField[];
}

const shownElsewhere = new Set([
  'summary',
  'status',
  'project',
  'issuetype',
  'issuelinks',
  'comment',
  'creator',
  'created',
  'updated',
]);

const systemFieldsInDetails = [
  'assignee',
  'reporter',
  'priority',
  'labels',
  'components',
  'versions',
  'fixVersions',
  'duedate',
];

/** Long texts that say something stand beside the description, everything short in the details. */
export function groupFields(issue: Issue, editable: readonly FieldMeta[]): FieldGroups {
  const { fields, names } = issue;
  const changeable = editable.filter(({ id }) => !shownElsewhere.has(id));
  const metaOf = new Map(changeable.map((meta) => [meta.id, meta]));
  const filledIn = Object.keys(fields).filter(
    (id) => id.startsWith('customfield_') && fields[id] !== null && fields[id] !== undefined,
  );
  const ids = new Set([
    ...systemFieldsInDetails.filter((id) => metaOf.has(id) || !isBlank(fields[id])),
    ...metaOf.keys(),
    ...filledIn,
    'resolution',
  ]);
  ids.delete('description');
  const shown = (id: string): ShownField => {
    const meta = metaOf.get(id);
    return {
      id,
      name: meta?.name ?? names[id] ?? id,
      value: fields[id],
      meta: meta && kindOf(meta) !== 'unsupported' ? meta : null,
    };
  };
  const all = [...ids].map(shown).filter(({ meta, value }) => meta !== null || !isBlank(value));
  const longTexts = all.filter(isLongText);
  return {
    description: [{ ...shown('description'), name: 'Description' }],
    texts: longTexts.filter(({ value }) => !isBlank(value)),
    emptyTexts: longTexts.filter(({ value }) => isBlank(value)),
    details: all.filter((field) => !isLongText(field)),
  };
}

function isLongText({ meta, value }: ShownField): boolean {
  return meta ? kindOf(meta) === 'paragraphs' : isDocument(value);
}

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
