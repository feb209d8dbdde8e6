import * as z from 'zod/mini';
import type { ProjectId } from '../../src/domain/id';
import { readJira } from './jira';

const Permissions = z.object({
  permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }) }),
});

/** Whether the viewer administers the project. Unknown counts as no: each change asks Jira again anyway. */
export async function mayAdminister(project: ProjectId): Promise<boolean> {
  const path = `/rest/api/3/mypermissions?projectId=${project}&permissions=ADMINISTER_PROJECTS`;
  const answer = await readJira(path, Permissions);
  return answer.ok && answer.value.permissions.ADMINISTER_PROJECTS.havePermission;
}
