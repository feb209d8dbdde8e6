import type { ServerResponse } from 'node:http';

export interface Sendable {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is; its type is among the headers. */
  text?: string;
}

/** Sends an answer; without a body when there is none. */
export function send(response: ServerResponse, { status, headers, body, text }: Sendable): void {
  if (response.writableEnded) return;
  if (text !== undefined) {
    response.writeHead(status, headers).end(text);
    return;
  }
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers })
    .end(JSON.stringify(body));
}
