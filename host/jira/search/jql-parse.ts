import * as z from 'zod';
import { parseBody } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { askerOf } from './jql/asker.ts';
import { compile } from './jql/compile.ts';
import { orderOf } from './jql/order.ts';
import { readQuery } from './jql/read-query.ts';

const question = z.strictObject({ queries: z.array(z.string()).min(1) });

type Validation = 'strict' | 'warn' | 'none';

function validationIn(call: RouteCall): Validation {
  const text = call.request.query.get('validation') ?? 'strict';
  if (text === 'strict' || text === 'warn' || text === 'none') return text;
  throw new JiraError(400, `The validation '${text}' is not known.`);
}

/** What Jira would say against a query; null when it would carry it out. */
function objection({ site, request }: RouteCall, jql: string, validation: Validation) {
  try {
    const query = readQuery(jql);
    if (validation === 'none') return null;
    const asker = askerOf(site, request.caller);
    if (query.where) compile(query.where, asker);
    orderOf(query, asker);
    return null;
  } catch (error) {
    if (!(error instanceof JiraError) || error.status !== 400) throw error;
    return error.message;
  }
}

/** Says of each query whether Jira would take it; the parsed structure is not part of this site's answer. */
export const jqlParse: Route = {
  method: 'POST',
  path: '/rest/api/3/jql/parse',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const validation = validationIn(call);
    const { queries } = parseBody(question, call);
    return {
      status: 200,
      body: {
        queries: queries.map((query) => {
          const message = objection(call, query, validation);
          if (message === null) return { query };
          return validation === 'warn'
            ? { query, warnings: [message] }
            : { query, errors: [message] };
        }),
      },
    };
  },
};
