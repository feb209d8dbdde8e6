import type { ServerResponse } from 'node:http';

export interface Sendable {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is; its type is among the headers. */
  text?: string;
  /** A file; its type is among the headers. */
  bytes?: Buffer;
}

/** Sends an answer; without a body when there is none. */
export function send(
  response: ServerResponse,
  { status, headers, body, text, bytes }: Sendable,
): void {
  if (response.writableEnded) return;
  const raw = bytes ?? text;
  if (raw !== undefined) {
    response.writeHead(status, headers).end(raw);
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
