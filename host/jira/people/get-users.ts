import { pageOf } from '../page.ts';
import { queryList } from '../parse.ts';
import { demand } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import { renderUser } from './render.ts';
import { appAccountId } from './caller.ts';

const scopes = ['read:jira-user'];

export const getUser: Route = {
  method: 'GET',
  path: '/rest/api/3/user',
  scopes,
  handle: ({ site, request, charge }) => {
    demand(site, request.caller, 'USER_PICKER');
    const accountId = request.query.get('accountId');
    if (!accountId) throw new JiraError(400, "The query parameter 'accountId' is missing.");
    if (!site.people.get(accountId) && accountId !== appAccountId(site))
      throw new JiraError(
        404,
        'Specified user does not exist or you do not have required permissions',
      );
    charge(2);
    return { status: 200, body: renderUser(site, accountId) };
  },
};

/** Accounts nobody knows are left out, as Jira does. */
export const getUsers: Route = {
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  scopes,
  handle: (call) => {
    const { site } = call;
    const wanted = queryList(call, 'accountId');
    if (wanted.length === 0) throw new JiraError(400, 'You must provide at least one accountId.');
    const known = [...new Set(wanted)].filter((id) => site.people.get(id));
    const page = pageOf(call, known, 200);
    call.charge(2 * page.values.length);
    return {
      status: 200,
      body: { ...page, values: page.values.map((id) => renderUser(site, id)) },
    };
  },
};
