import * as z from 'zod/mini';
import { ProjectPolicy } from '../domain/gate/policy';
import { PolicyCommand } from '../domain/gate/policy/command';
import { StoredPolicy } from '../domain/gate/policy/stored';
import { CommandId, ProjectId } from '../domain/id';
import { Entry } from '../domain/record/entry';
import { operation } from './operation';

const administerProject = { permission: 'administerProject', on: 'project' } as const;

export const policyOperations = {
  /** How the project is guarded, who decided what of it, newest first, and whether its property shows the same. */
  'policy.read': operation({
    input: z.strictObject({ projectId: ProjectId, before: z.nullable(z.int()) }),
    output: z.strictObject({
      policy: ProjectPolicy,
      entries: z.array(Entry),
      /** Whether older entries are left. */
      more: z.boolean(),
      chain: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('empty') }),
        z.strictObject({ kind: z.literal('sound'), length: z.int(), head: z.string() }),
        z.strictObject({ kind: z.literal('broken'), seq: z.int() }),
      ]),
      shown: z.enum(['same', 'missing', 'behind', 'foreign']),
    }),
    needs: { permission: 'browse', on: 'project' },
  }),
  /** Records one decision about it. Sent again with its id, it is recorded once. */
  'policy.change': operation({
    input: z.strictObject({ projectId: ProjectId, id: CommandId, command: PolicyCommand }),
    output: z.strictObject({ stored: StoredPolicy }),
    needs: administerProject,
  }),
  /** What stands on the project was written past the log: shows the recorded one again. */
  'policy.restore': operation({
    input: z.strictObject({ projectId: ProjectId }),
    output: z.strictObject({ stored: z.nullable(StoredPolicy) }),
    needs: administerProject,
  }),
} as const;
