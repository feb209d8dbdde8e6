import * as z from 'zod/mini';
import { digestOf } from '../../digest';
import { ProjectPolicy } from '../policy';

/** The project property that shows the policy, and its key. */
export const policyPropertyKey = 'ratchet-policy';

/** The log's projection on the project, for views. No gate goes by it: whoever administers the project may write it. */
export const StoredPolicy = z.strictObject({
  seq: z.int().check(z.minimum(1)),
  head: z.string().check(z.length(64)),
  digest: z.string().check(z.length(64)),
  document: ProjectPolicy,
});
export type StoredPolicy = z.infer<typeof StoredPolicy>;

export const storedPolicyOf = (
  document: ProjectPolicy,
  seq: number,
  head: string,
): StoredPolicy => ({ seq, head, digest: digestOf(document), document });

/** What stands in a project's property: undefined when nothing does, null when it is no policy that fits itself. */
export function policyIn(property: unknown): StoredPolicy | null | undefined {
  if (property === undefined || property === null) return undefined;
  const read = StoredPolicy.safeParse(property);
  if (!read.success) return null;
  return digestOf(read.data.document) === read.data.digest ? read.data : null;
}
