import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Action, Answer } from '../../../domain/provisioning/action';
import type { FoundThing } from '../../../domain/provisioning/found';
import type { Call } from './call';
import { Id, Text } from './pages';

const IssueType = z.object({
  id: Id,
  name: z.string(),
  description: Text,
  /** Team-managed projects have types of their own, which may bear any name. */
  scope: z.optional(z.object({ type: z.string() })),
});

export async function readIssueTypes(call: Call): Promise<FoundThing[]> {
  const types = await call(
    { method: 'GET', path: route`/rest/api/3/issuetype` },
    z.array(IssueType),
  );
  return types
    .filter(({ scope }) => scope?.type !== 'PROJECT')
    .map(({ id, name, description }) => ({ id, name, description }));
}

export async function createIssueType(
  call: Call,
  { name, description }: Extract<Action, { kind: 'createIssueType' }>,
): Promise<Answer> {
  const body = { name, description, hierarchyLevel: 0 };
  const { id } = await call(
    { method: 'POST', path: route`/rest/api/3/issuetype`, body },
    z.object({ id: Id }),
  );
  return { id };
}
