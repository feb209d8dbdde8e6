import type { IncomingMessage } from 'node:http';
import type { Forge } from '../forge/forge.ts';
import { httpCaller } from './http-caller.ts';
import { readBody } from './read-body.ts';
import { isForm, readFiles } from './read-files.ts';
import type { Sendable } from './send.ts';

/** The products' REST APIs as a customer's script or this site's own pages call it. */
export function createRest({ site, door, confluenceDoor }: Forge) {
  return async (request: IncomingMessage): Promise<Sendable> => {
    const caller = httpCaller(site, request);
    const contentType = request.headers['content-type'] ?? null;
    const token = request.headers['x-atlassian-token'];
    const sent = isForm(contentType)
      ? { text: '', files: await readFiles(request, contentType) }
      : { text: await readBody(request) };
    const target = request.url ?? '/';
    const enter = target.startsWith('/wiki/') ? confluenceDoor : door;
    const answer = await enter({
      method: request.method ?? 'GET',
      target,
      contentType,
      xsrfToken: typeof token === 'string' ? token : undefined,
      ...sent,
      caller,
      channel: 'client',
    });
    const who = caller.kind === 'user' ? { 'X-AACCOUNTID': caller.accountId } : {};
    return { ...answer, headers: { ...answer.headers, ...who } };
  };
}
