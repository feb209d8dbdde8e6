import { accountOf, type Role } from './people';
import type { Site } from './furnish';

const administratorRole = '10002';

/** From now on this person administers QM as well. */
export async function administering(site: Site, role: Role): Promise<void> {
  const path = `/project/QM/role/${administratorRole}`;
  const answer = await site.rest('admin')('POST', path, { user: [accountOf(site.host, role)] });
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
}
