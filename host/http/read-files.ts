import type { IncomingMessage } from 'node:http';
import type { SentFile } from '../jira/request.ts';
import { readBytes } from './read-body.ts';

export const isForm = (contentType: string | null): contentType is string =>
  contentType?.startsWith('multipart/form-data') ?? false;

const largestForm = 60_000_000;

/** The files of a form, from the parts named file; a body that is no form carries none. */
export async function readFiles(
  request: IncomingMessage,
  contentType: string,
): Promise<SentFile[]> {
  const bytes = new Uint8Array(await readBytes(request, largestForm));
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null);
  const parts = form?.getAll('file') ?? [];
  const files = parts.filter((part) => typeof part !== 'string');
  return Promise.all(
    files.map(async (file) => ({
      filename: file.name,
      mimeType: file.type || 'application/octet-stream',
      bytes: Buffer.from(await file.arrayBuffer()),
    })),
  );
}
