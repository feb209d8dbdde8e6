import { JiraError } from '../request.ts';
import type { Route } from '../route.ts';
import { callerAccountId } from './caller.ts';
import { renderUser } from './render.ts';

export const myself: Route = {
  method: 'GET',
  path: '/rest/api/3/myself',
  scopes: ['read:jira-user'],
  handle: ({ site, request, charge }) => {
    const accountId = callerAccountId(site, request.caller);
    if (accountId === null)
      throw new JiraError(401, 'Client must be authenticated to access this resource.');
    charge(2);
    const emailAddress = site.people.get(accountId)?.emailAddress;
    return {
      status: 200,
      body: {
        ...renderUser(site, accountId),
        ...(emailAddress ? { emailAddress } : {}),
        locale: 'en_GB',
        groups: { size: 0, items: [] },
        applicationRoles: { size: 0, items: [] },
        expand: 'groups,applicationRoles',
      },
    };
  },
};
