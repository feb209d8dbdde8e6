import * as z from 'zod';
import { issueInput } from '../issues/input/issue-input.ts';
import { issueOf } from '../issues/issue-of.ts';
import { parseBody, queryList } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import { doTransition } from './do-transition.ts';
import { renderTransitions } from './render-transition.ts';

const path = '/rest/api/3/issue/{issueIdOrKey}/transitions';

const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const withFields = queryList(call, 'expand').includes('transitions.fields');
    const wanted = request.query.get('transitionId');
    const transitions = renderTransitions(site, request.caller, issueOf(call), { withFields });
    call.charge(1);
    return {
      status: 200,
      body: {
        expand: 'transitions',
        transitions: transitions.filter(({ id }) => wanted === null || id === wanted),
      },
    };
  },
};

const transitionInput = z.strictObject({
  ...issueInput.shape,
  transition: z.looseObject({ id: z.string() }).optional(),
});

const perform: Route = {
  method: 'POST',
  path,
  scopes: ['write:jira-work'],
  handle: async (call) => {
    const issue = issueOf(call);
    const { transition, ...input } = parseBody(transitionInput, call);
    if (!transition) throw new JiraError(400, "Missing 'transition' identifier");
    await doTransition(call.site, call.request, issue, transition.id, input);
    return { status: 204 };
  },
};

export const transitionRoutes: Route[] = [list, perform];
