import * as z from 'zod';
import type { Role } from './people';
import type { Site } from './site';

const Offered = z.object({ transitions: z.array(z.object({ id: z.string(), name: z.string() })) });
const Refused = z.object({ errorMessages: z.array(z.string()) });

/** Takes a transition by its name, as the issue view does: what Jira says against it, or null. */
export async function take(
  site: Site,
  issueId: string,
  name: string,
  by: Role = 'quality',
  fields: Record<string, unknown> = {},
): Promise<string | null> {
  const path = `/issue/${issueId}/transitions`;
  const offered = Offered.parse((await site.rest(by)('GET', path)).body);
  const transition = offered.transitions.find((one) => one.name === name);
  if (!transition) {
    throw new Error(`Only ${offered.transitions.map((one) => one.name).join(', ')} are offered`);
  }
  const taken = await site.rest(by)('POST', path, {
    transition: { id: transition.id },
    fields,
  });
  return taken.status === 204 ? null : Refused.parse(taken.body).errorMessages.join('\n');
}
