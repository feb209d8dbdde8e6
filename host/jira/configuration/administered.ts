import { demand } from '../permissions/permissions.ts';
import type { Route } from '../route.ts';

/** A call for administrators of Jira only: 401 to nobody, 403 to anybody else. */
export function administered(route: Omit<Route, 'scopes'> & { scopes?: string[] }): Route {
  return {
    scopes: ['manage:jira-configuration'],
    ...route,
    handle: (call) => {
      demand(call.site, call.request.caller, 'ADMINISTER');
      return route.handle(call);
    },
  };
}
