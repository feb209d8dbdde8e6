import * as z from 'zod';
import { paragraphsOf } from '../adf/paragraphs.ts';
import { documentOf } from '../adf/document.ts';
import type { FieldKind } from './field-kind.ts';

/** What stands in a form control: one text, or the ids that are ticked. */
export type Draft = string | readonly string[];

const reference = z
  .union([z.object({ accountId: z.string() }), z.object({ id: z.string() })])
  .transform((value) => ('accountId' in value ? value.accountId : value.id));

const drafted = {
  one: reference.catch(''),
  many: z.array(reference).catch([]),
  words: z.array(z.string()).catch([]),
  text: z.union([z.string(), z.number().transform(String)]).catch(''),
};

/** The value Jira holds, as a person would type or tick it. */
export function draftOf(kind: FieldKind, value: unknown): Draft {
  switch (kind) {
    case 'choice':
    case 'person':
      return drafted.one.parse(value);
    case 'choices':
    case 'people':
      return drafted.many.parse(value);
    case 'labels':
      return drafted.words.parse(value).join(' ');
    case 'paragraphs':
      return paragraphsOf(value);
    case 'moment':
      return localMinute(drafted.text.parse(value));
    case 'text':
    case 'number':
    case 'date':
    case 'unsupported':
      return drafted.text.parse(value);
  }
}

/** What was typed or ticked, as Jira takes it; nothing typed clears the field. */
export function jiraValueOf(kind: FieldKind, draft: Draft): unknown {
  if (typeof draft !== 'string') {
    return draft.map((id) => (kind === 'people' ? { accountId: id } : { id }));
  }
  const text = draft.trim();
  if (kind === 'labels') return text.split(/\s+/).filter(Boolean);
  if (text === '') return null;
  switch (kind) {
    case 'choice':
      return { id: text };
    case 'person':
      return { accountId: text };
    case 'number':
      return Number(text);
    case 'paragraphs':
      return documentOf(text);
    case 'moment':
      // Jira writes the offset without a colon and does not know "Z".
      return new Date(text).toISOString().replace('Z', '+0000');
    case 'text':
    case 'date':
    case 'choices':
    case 'people':
    case 'unsupported':
      return text;
  }
}

export function isEmpty(draft: Draft): boolean {
  return typeof draft === 'string' ? draft.trim() === '' : draft.length === 0;
}

export function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The form a datetime-local control takes, in the reader's own time zone. */
function localMinute(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
