import type { ServerResponse } from 'node:http';

export interface Sendable {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends an answer as JSON; without a body when there is none. */
export function send(response: ServerResponse, { status, headers, body }: Sendable): void {
  if (response.writableEnded) return;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers })
    .end(JSON.stringify(body));
}
