import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../domain/id';
import type { Call } from './call';
import { Id } from './pages';

const mostAtOnce = 200;

/** More types or fields than fit one page are not looked for: a project offers far fewer. */
const paging = new URLSearchParams({ maxResults: String(mostAtOnce) });

async function fieldsOffered(call: Call, projectId: string, typeId: string): Promise<string[]> {
  const { fields } = await call(
    {
      method: 'GET',
      path: route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?${paging}`,
    },
    z.object({ fields: z.array(z.object({ fieldId: Id })) }),
  );
  return fields.map(({ fieldId }) => fieldId);
}

/** Work type id → the fields that Jira asks for when one is created; types not offered are left out. */
export async function readOffered(
  call: Call,
  projectId: ProjectId,
  typeIds: readonly string[],
): Promise<Record<string, readonly string[]>> {
  const { issueTypes } = await call(
    { method: 'GET', path: route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?${paging}` },
    z.object({ issueTypes: z.array(z.object({ id: Id })) }),
  );
  const offered: Record<string, readonly string[]> = {};
  for (const { id } of issueTypes)
    if (typeIds.includes(id)) offered[id] = await fieldsOffered(call, projectId, id);
  return offered;
}
