import type { IncomingMessage, RequestListener } from 'node:http';
import { readBody } from '../../http/read-body.ts';
import { send } from '../../http/send.ts';
import type { Sessions } from '../sessions.ts';
import type { Answer } from '../under-faults.ts';
import { readDestination, type Destination } from './destination.ts';
import { proxyError, type ProxyService } from './proxy-call.ts';

export interface ProxyOptions {
  sessions: Sessions;
  services: Record<Destination['service'], ProxyService>;
}

function single(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/**
 * The door between a function and the platform. Who calls is read from the token alone; a token
 * whose invocation is over opens nothing.
 */
export function createProxy({ sessions, services }: ProxyOptions): RequestListener {
  async function answer(request: IncomingMessage): Promise<Answer> {
    const token = single(request, 'forge-proxy-authorization').replace(/^Bearer /, '');
    const text = await readBody(request);
    const session = sessions.byToken(token);
    if (!session) {
      return proxyError(401, 'INVALID_TOKEN', 'The invocation this call belongs to is over.');
    }
    const destination = readDestination(request.url ?? '');
    if (!destination) {
      return proxyError(501, 'NOT_SERVED', `This site does not serve ${request.url ?? ''}.`);
    }
    return services[destination.service]({
      session,
      provider: destination.provider,
      accountId: destination.accountId,
      method: request.method ?? 'GET',
      target: single(request, 'forge-proxy-target'),
      contentType: single(request, 'content-type') || null,
      text,
    });
  }

  return (request, response) => {
    answer(request).then(
      (result) => send(response, result),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        send(response, proxyError(500, 'PROXY_ERROR', message));
      },
    );
  };
}
