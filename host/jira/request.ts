/** Who calls: a person, the app itself, or nobody. */
export type Caller = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

/** Where a call comes from. Only calls of the app are held to the manifest's scopes and cost points. */
export type Channel = 'function' | 'bridge' | 'client';

/** A file as a form carries it, in the part named file. */
export interface SentFile {
  filename: string;
  mimeType: string;
  bytes: Buffer;
}

export interface JiraRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Without query, percent-decoding left to the router. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** Parsed JSON, or undefined when there is none. */
  body: unknown;
  /** What a form carries in place of a body. */
  files?: readonly SentFile[];
  caller: Caller;
  channel: Channel;
}

export interface JiraResponse {
  status: number;
  headers?: Record<string, string>;
  /** Undefined means no body. */
  body?: unknown;
  /** In place of a body what is no JSON; its type is among the headers. */
  text?: string;
  /** In place of a body a file; its type is among the headers. */
  bytes?: Buffer;
  /** What the call cost; only calls from the app's functions cost anything. */
  points?: number;
}

/** Thrown anywhere below a route and turned into Jira's error shape `{errorMessages, errors}`. */
export class JiraError extends Error {
  readonly status: number;
  readonly fields: Record<string, string>;

  constructor(status: number, message: string, fields: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}
