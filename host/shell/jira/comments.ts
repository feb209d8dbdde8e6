import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { issuePath } from './issue.ts';
import { personSchema } from './person.ts';

const commentSchema = z.object({
  id: z.string(),
  author: personSchema.nullish(),
  body: z.unknown().optional(),
  created: z.string(),
});

export type Comment = z.output<typeof commentSchema>;

/** The newest hundred comments, oldest first. */
export async function readComments(key: string): Promise<Comment[]> {
  const page = await read(
    z.object({ comments: z.array(commentSchema) }),
    `${issuePath(key)}/comment?maxResults=100&orderBy=-created`,
  );
  return page.comments.toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created));
}

export async function addComment(key: string, body: unknown): Promise<void> {
  await send('POST', `${issuePath(key)}/comment`, { body });
}
