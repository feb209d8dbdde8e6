import * as z from 'zod';
import { send } from '../calls/call.ts';
import { issuePath } from './issue.ts';

export const attachmentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  created: z.string(),
  content: z.string(),
});

export async function attach(key: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  await send('POST', `${issuePath(key)}/attachments`, form);
}

export async function removeAttachment(id: string): Promise<void> {
  await send('DELETE', `/rest/api/3/attachment/${encodeURIComponent(id)}`);
}
