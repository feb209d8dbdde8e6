import * as z from 'zod';
import { parseBody } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { runQuery } from './run-query.ts';

const question = z.strictObject({
  issueIds: z.array(z.number().int()),
  jqls: z.array(z.string()),
});

function match({ site, request }: RouteCall, issueIds: ReadonlySet<number>, jql: string) {
  try {
    const { issues } = runQuery(site, request.caller, jql);
    const found = issues.map(({ id }) => Number(id)).filter((id) => issueIds.has(id));
    return { matchedIssues: found, errors: [] };
  } catch (error) {
    if (!(error instanceof JiraError) || error.status !== 400) throw error;
    return { matchedIssues: [], errors: [error.message] };
  }
}

/** Which of the issues each query finds; a query that is refused says so in its own entry. */
export const jqlMatch: Route = {
  method: 'POST',
  path: '/rest/api/3/jql/match',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { issueIds, jqls } = parseBody(question, call);
    const wanted = new Set(issueIds);
    call.charge(issueIds.length);
    return { status: 200, body: { matches: jqls.map((jql) => match(call, wanted, jql)) } };
  },
};
