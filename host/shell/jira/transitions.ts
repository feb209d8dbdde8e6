import * as z from 'zod';
import { read, send } from '../calls/call.ts';
import { fieldMetasById } from './field-meta.ts';
import { issuePath } from './issue.ts';
import { statusSchema } from './status.ts';

const transitionSchema = z.object({
  id: z.string(),
  name: z.string(),
  to: statusSchema,
  fields: fieldMetasById.optional(),
});

export type Transition = z.output<typeof transitionSchema>;

export async function readTransitions(key: string): Promise<Transition[]> {
  const answer = await read(
    z.object({ transitions: z.array(transitionSchema) }),
    `${issuePath(key)}/transitions?expand=transitions.fields`,
  );
  return answer.transitions;
}

export async function moveIssue(
  key: string,
  transitionId: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const filled = Object.keys(fields).length > 0 ? { fields } : {};
  await send('POST', `${issuePath(key)}/transitions`, {
    transition: { id: transitionId },
    ...filled,
  });
}
