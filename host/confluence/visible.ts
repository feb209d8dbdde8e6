import { callerAccountId } from '../jira/people/caller.ts';
import type { Page, Space } from './model.ts';
import { ConfluenceError, type RouteCall } from './route.ts';

const isFor = (call: RouteCall, privateTo: string | null): boolean =>
  privateTo === null || privateTo === accountOf(call);

/** Under whose account the caller acts; nobody comes this far without one. */
export function accountOf({ site, request }: RouteCall): string {
  return callerAccountId(site, request.caller) ?? '';
}

export const mayLookInto = (call: RouteCall, space: Space | undefined): space is Space =>
  space !== undefined && isFor(call, space.privateTo);

/** Drafts are their author's alone. */
export function mayRead(call: RouteCall, page: Page | undefined): page is Page {
  if (!page || !isFor(call, page.privateTo)) return false;
  if (page.status === 'draft' && page.authorAccountId !== accountOf(call)) return false;
  return mayLookInto(call, call.site.spaces.get(page.spaceId));
}

/** The page a path names; what is not there and what must not be seen are answered alike. */
export function pageOf(call: RouteCall): Page {
  const id = call.parameters['id'] ?? '';
  const page = call.site.pages.get(id);
  if (mayRead(call, page)) return page;
  throw new ConfluenceError(404, 'NOT_FOUND', 'Not Found');
}
