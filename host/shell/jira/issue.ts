import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { fieldMetasById, type FieldMeta } from './field-meta.ts';
import { attachmentSchema } from './attachments.ts';
import { linkSchema } from './links.ts';
import { personSchema } from './person.ts';
import { statusSchema } from './status.ts';

const fieldsSchema = z.looseObject({
  summary: z.string(),
  status: statusSchema,
  issuetype: z.object({ id: z.string(), name: z.string() }),
  project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
  description: z.unknown().optional(),
  issuelinks: z.array(linkSchema).default([]),
  attachment: z.array(attachmentSchema).default([]),
  reporter: personSchema.nullish(),
  creator: personSchema.nullish(),
  created: z.string(),
  updated: z.string(),
});

const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: fieldsSchema,
  names: z.record(z.string(), z.string()).default({}),
});

export type Issue = z.output<typeof issueSchema>;

export function issuePath(key: string): string {
  return `/rest/api/3/issue/${encodeURIComponent(key)}`;
}

export function readIssue(key: string): Promise<Issue> {
  return read(issueSchema, `${issuePath(key)}?fields=*all&expand=names`);
}

/** The fields this person may change here; none for somebody who may only look. */
export async function readEditableFields(key: string): Promise<FieldMeta[]> {
  const meta = await read(z.object({ fields: fieldMetasById }), `${issuePath(key)}/editmeta`);
  return meta.fields;
}

export async function editIssue(key: string, fields: Record<string, unknown>): Promise<void> {
  await send('PUT', issuePath(key), { fields });
}

export async function deleteIssue(key: string): Promise<void> {
  await send('DELETE', issuePath(key));
}
