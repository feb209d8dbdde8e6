import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundStatus } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { allPages, Id } from './pages';

const Status = z.object({
  id: Id,
  name: z.string(),
  statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
  scope: z.optional(z.object({ type: z.string() })),
});

/** The statuses of the whole site, without those of team-managed projects. */
export async function readStatuses(call: Call): Promise<FoundStatus[]> {
  const statuses = await allPages(
    call,
    (paging) => route`/rest/api/3/statuses/search?${paging}`,
    Status,
    200,
  );
  return statuses
    .filter(({ scope }) => scope?.type !== 'PROJECT')
    .map(({ id, name, statusCategory }) => ({ id, name, category: statusCategory }));
}

export async function createStatus(
  call: Call,
  { name, description, category }: Extract<Action, { kind: 'createStatus' }>,
): Promise<Answer> {
  const body = {
    scope: { type: 'GLOBAL' },
    statuses: [{ name, description, statusCategory: category }],
  };
  const made = await call(
    { method: 'POST', path: route`/rest/api/3/statuses`, body },
    z.array(Status).check(z.minLength(1)),
  );
  return { ...(made[0] && { id: made[0].id }) };
}
