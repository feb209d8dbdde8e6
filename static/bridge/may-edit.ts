import * as z from 'zod/mini';
import type { IssueId } from '../../src/domain/id';
import { readJira } from './jira';

const Permissions = z.object({
  permissions: z.object({ EDIT_ISSUES: z.object({ havePermission: z.boolean() }) }),
});

/** Whether the viewer may edit the issue. Unknown counts as yes: a save asks Jira again and says so. */
export async function mayEdit(issue: IssueId): Promise<boolean> {
  const path = `/rest/api/3/mypermissions?issueId=${issue}&permissions=EDIT_ISSUES`;
  const answer = await readJira(path, Permissions);
  return answer.ok ? answer.value.permissions.EDIT_ISSUES.havePermission : true;
}
