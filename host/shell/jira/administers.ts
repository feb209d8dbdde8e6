import * as z from 'zod';
import { read } from '../calls/call.ts';

const answerSchema = z.object({
  permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }),
});

/** Whether whoever is signed in administers Jira. */
export async function administersJira(): Promise<boolean> {
  const { permissions } = await read(
    answerSchema,
    '/rest/api/3/mypermissions?permissions=ADMINISTER',
  );
  return permissions.ADMINISTER.havePermission;
}
