import type { IncomingMessage } from 'node:http';
import type { Forge } from '../forge/forge.ts';
import { httpCaller } from './http-caller.ts';
import { readBody } from './read-body.ts';
import type { Sendable } from './send.ts';

/** Jira's REST API as a customer's script or this site's own pages call it. */
export function createRest({ site, door }: Forge) {
  return async (request: IncomingMessage): Promise<Sendable> => {
    const caller = httpCaller(site, request);
    const answer = await door({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      contentType: request.headers['content-type'] ?? null,
      text: await readBody(request),
      caller,
      channel: 'client',
    });
    const who = caller.kind === 'user' ? { 'X-AACCOUNTID': caller.accountId } : {};
    return { ...answer, headers: { ...answer.headers, ...who } };
  };
}
