import type { JiraRequest, JiraResponse } from '../jira/request.ts';
import type { ConfluenceSite } from './site.ts';

/** Both products speak the same HTTP to the same callers; what they say differs. */
export type ConfluenceRequest = JiraRequest;
export type ConfluenceResponse = JiraResponse;

export interface RouteCall {
  site: ConfluenceSite;
  request: ConfluenceRequest;
  /** Path parameters, decoded. */
  parameters: Record<string, string>;
}

/** A call Confluence answers. Everything a handler throws but ConfluenceError is a fault of the host. */
export interface Route {
  method: ConfluenceRequest['method'];
  /** As the official description writes it, below /wiki/api/v2. */
  path: string;
  /** Granular scopes of which the manifest must hold every one: this API knows no others. */
  scopes: readonly string[];
  handle(call: RouteCall): ConfluenceResponse;
}

/** Thrown anywhere below a route and turned into Confluence's error shape. */
export class ConfluenceError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, title: string) {
    super(title);
    this.status = status;
    this.code = code;
  }
}
