import type { JiraRequest, JiraResponse } from './request.ts';
import type { JiraSite } from './site.ts';

/** A call Jira answers. Everything a handler throws but JiraError is a fault of the host. */
export interface Route {
  method: JiraRequest['method'];
  /** As the official description writes it, e.g. /rest/api/3/issue/{issueIdOrKey}. */
  path: string;
  /** Classic scopes of which the manifest must hold every one; empty for calls without scope. */
  scopes: readonly string[];
  handle(call: RouteCall): JiraResponse | Promise<JiraResponse>;
}

export interface RouteCall {
  site: JiraSite;
  request: JiraRequest;
  /** Path parameters, decoded. */
  parameters: Record<string, string>;
  /** Adds to the call's price: one per object read, two for people, groups, roles and permissions. */
  charge: (points: number) => void;
}
