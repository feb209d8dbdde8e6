import * as z from 'zod';
import { parseBody } from '../parse.ts';
import type { Route } from '../route.ts';
import { runQuery } from './run-query.ts';

const question = z.strictObject({ jql: z.string().default('') });

/** On a real site an estimate; here it is exact, but for what the index has not seen yet. */
export const approximateCount: Route = {
  method: 'POST',
  path: '/rest/api/3/search/approximate-count',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { jql } = parseBody(question, call);
    const { issues } = runQuery(call.site, call.request.caller, jql);
    return { status: 200, body: { count: issues.length } };
  },
};
