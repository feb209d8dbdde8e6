import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { fieldMetaSchema, type FieldMeta } from './field-meta.ts';

const workTypeSchema = z.object({ id: z.string(), name: z.string(), subtask: z.boolean() });

export type WorkType = z.output<typeof workTypeSchema>;

const base = '/rest/api/3/issue/createmeta';
const whole = 'maxResults=200';

/** The work types a person may create in this project. */
export async function readWorkTypes(projectKey: string): Promise<WorkType[]> {
  const page = await read(
    z.object({ issueTypes: z.array(workTypeSchema) }),
    `${base}/${encodeURIComponent(projectKey)}/issuetypes?${whole}`,
  );
  return page.issueTypes.filter((type) => !type.subtask);
}

export async function readCreateFields(projectKey: string, typeId: string): Promise<FieldMeta[]> {
  const page = await read(
    z.object({ fields: z.array(fieldMetaSchema.extend({ fieldId: z.string() })) }),
    `${base}/${encodeURIComponent(projectKey)}/issuetypes/${encodeURIComponent(typeId)}?${whole}`,
  );
  return page.fields.map(({ fieldId, ...meta }) => ({ id: fieldId, ...meta }));
}

/** Creates an issue and answers its key. */
export async function createIssue(fields: Record<string, unknown>): Promise<string> {
  const created = await send('POST', '/rest/api/3/issue', { fields });
  return z.object({ key: z.string() }).parse(created).key;
}
