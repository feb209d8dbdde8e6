import type { FieldScheme } from '../../model/configuration.ts';
import { pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { administered } from '../administered.ts';

/** A call that only sites with field schemes answer; the others do not know the path. */
export function schemeRoute(route: Omit<Route, 'scopes'> & { scopes?: string[] }): Route {
  return administered({
    ...route,
    handle: (call) => {
      if (call.site.fieldModel !== 'schemes')
        throw new JiraError(404, 'Field schemes are not enabled on this site.');
      return route.handle(call);
    },
  });
}

export function schemeInPath(call: RouteCall): FieldScheme {
  const id = pathParameter(call, 'id');
  const found = call.site.fieldSchemes.get(id);
  if (found) return found;
  throw new JiraError(404, `Scheme ${id} doesn't exist`);
}
