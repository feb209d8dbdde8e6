import { pathParameter } from '../parse.ts';
import type { Route, RouteCall } from '../route.ts';
import type { JiraSite } from '../site.ts';
import { findIssue } from './issue-store.ts';

export interface WriteLimit {
  writes: number;
  withinMilliseconds: number;
}

/** What Jira Cloud lets through to one issue in short time. */
export const jiraWriteLimit: WriteLimit = { writes: 20, withinMilliseconds: 2000 };

interface Watch {
  limit: WriteLimit;
  /** Moments of the latest writes by issue id. */
  writes: Map<string, number[]>;
}

const watches = new WeakMap<JiraSite, Watch>();

/** Limits the writes to each issue from now on; null lifts the limit. Off unless switched on. */
export function limitIssueWrites(site: JiraSite, limit: WriteLimit | null): void {
  if (limit) watches.set(site, { limit, writes: new Map() });
  else watches.delete(site);
}

/** Whether this write is one too many; counts it when it is not. */
function isOneTooMany(call: RouteCall): boolean {
  const watch = watches.get(call.site);
  const issue = findIssue(call.site, pathParameter(call, 'issueIdOrKey'));
  if (!watch || !issue) return false;
  const { writes, withinMilliseconds } = watch.limit;
  const now = call.site.clock.now();
  const recent = (watch.writes.get(issue.id) ?? []).filter((at) => now - at < withinMilliseconds);
  if (recent.length >= writes) return true;
  watch.writes.set(issue.id, [...recent, now]);
  return false;
}

/** The same call, which answers 429 when its issue is written to too often. */
export function withWriteLimit(route: Route): Route {
  if (route.method === 'GET' || !route.path.includes('/{issueIdOrKey}')) return route;
  return {
    ...route,
    handle: (call) => {
      if (!isOneTooMany(call)) return route.handle(call);
      return {
        status: 429,
        headers: { 'Retry-After': '2', 'RateLimit-Reason': 'jira-per-issue-on-write' },
        body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
      };
    },
  };
}
