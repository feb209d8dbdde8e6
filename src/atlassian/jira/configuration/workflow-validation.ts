import * as z from 'zod/mini';
import { CallFailed } from './call-failed';

/** What Jira would not take of a workflow, asked before anything is written. */
export const Validation = z.object({
  errors: z.optional(z.array(z.object({ message: z.optional(z.string()) }))),
});

export function refuseInvalid({ errors = [] }: z.infer<typeof Validation>): void {
  if (errors.length === 0) return;
  const detail = errors.map(({ message }) => message ?? '').join(' ');
  throw new CallFailed({ failure: { kind: 'rejected', fields: [] }, detail });
}
