import type * as z from 'zod/mini';

/**
 * What a caller must be allowed to do. `browse` and `edit` are asked of Jira, as the user, on the issue the payload
 * names, or on the project; `administerProject` is asked on the project, and `administer` means Jira's administrator.
 */
export type Needs =
  | { readonly permission: 'browse' | 'edit'; readonly on: 'issue' }
  | { readonly permission: 'browse' | 'administerProject'; readonly on: 'project' }
  | { readonly permission: 'administer'; readonly on: 'site' };

/** An operation that crosses the bridge: the payload it takes, the answer it gives, what it needs. */
export interface Operation<Input extends z.core.$ZodType, Output extends z.core.$ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly needs: Needs;
}

export const operation = <Input extends z.core.$ZodType, Output extends z.core.$ZodType>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> => definition;
