import type { Issue } from '../model/issue.ts';
import { may } from '../permissions/permissions.ts';
import type { Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { indexedIssues } from './index-lag.ts';
import { askerOf } from './jql/asker.ts';
import { compile } from './jql/compile.ts';
import { type Order, orderOf } from './jql/order.ts';
import { readQuery } from './jql/read-query.ts';
import { unbounded } from './jql/refusals.ts';

const nothing: ReadonlySet<string> = new Set();

export interface QueryResult {
  /** In the order the query asks for. */
  issues: Issue[];
  order: Order;
}

/** Carries out a bounded query over what the caller may browse; 400 in Jira's words when it is refused. */
export function runQuery(
  site: JiraSite,
  caller: Caller,
  jql: string,
  reconcile: ReadonlySet<string> = nothing,
): QueryResult {
  const query = readQuery(jql);
  if (!query.where) throw unbounded();
  const asker = askerOf(site, caller);
  const matches = compile(query.where, asker);
  const order = orderOf(query, asker);
  const browsable = new Set(
    site.projects
      .all()
      .filter(({ id }) => may(site, caller, 'BROWSE_PROJECTS', id))
      .map(({ id }) => id),
  );
  const placed = indexedIssues(site, reconcile)
    .filter((issue) => browsable.has(issue.projectId) && matches(issue))
    .map((issue) => ({ issue, place: order.place(issue) }))
    .sort((left, right) => order.compare(left.place, right.place));
  return { issues: placed.map(({ issue }) => issue), order };
}
