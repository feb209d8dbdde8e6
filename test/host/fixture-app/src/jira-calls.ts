import { asApp, asUser, assumeTrustedRoute, getAppContext, route } from '@forge/api';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const accountSchema = z.object({ accountId: z.string() });

/** Asks several times, with pauses in which other invocations run. */
export async function whoAmI(context: unknown): Promise<object> {
  const seen: string[] = [];
  for (const pause of [0, 2, 1]) {
    await sleep(pause);
    const response = await asUser().requestJira(route`/rest/api/3/myself`);
    seen.push(accountSchema.parse(await response.json()).accountId);
    await new Promise((resolve) => setImmediate(resolve));
    await asApp().requestJira(route`/rest/api/3/serverInfo`);
  }
  const { accountId } = accountSchema.parse(context);
  return { seen, accountId, invocationId: getAppContext().invocationId };
}

const callSchema = z.object({
  as: z.enum(['user', 'app']),
  path: z.string(),
  method: z.string().default('GET'),
  body: z.unknown().optional(),
  contentType: z.string().default('application/json'),
  otherUser: z.string().optional(),
});

export async function callJira(payload: unknown): Promise<object> {
  const { as, path, method, body, contentType, otherUser } = callSchema.parse(payload);
  const caller = as === 'app' ? asApp() : otherUser ? asUser(otherUser) : asUser();
  const response = await caller.requestJira(assumeTrustedRoute(path), {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': contentType } }),
  });
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, text: await response.text(), retryAfter };
}
