import * as z from 'zod';
import type { AttachedFile } from '../case.ts';
import { issueOf, type Teller } from './teller.ts';

const attached = z.tuple([z.object({ id: z.string() })]);

/** Attaches a text to an issue and remembers it under its slug. */
export async function attachFile(teller: Teller, issue: string, file: AttachedFile): Promise<void> {
  const { by, slug, name, text } = file;
  const form = new FormData();
  form.append('file', new File([text], name, { type: 'text/plain' }));
  const { key } = issueOf(teller, issue);
  const [{ id }] = attached.parse(await teller.rest(by, 'POST', `/issue/${key}/attachments`, form));
  teller.files.set(slug, { id, name });
}
