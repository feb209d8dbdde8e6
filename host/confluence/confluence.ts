import { createRouter } from '../jira/router.ts';
import { pageRoutes } from './pages/routes.ts';
import {
  ConfluenceError,
  type ConfluenceRequest,
  type ConfluenceResponse,
  type Route,
} from './route.ts';
import type { ConfluenceSite } from './site.ts';
import { searchRoutes } from './search/routes.ts';
import { spaceRoutes } from './spaces/routes.ts';

/** Every call of Confluence's REST API that the site answers. */
export const confluenceRoutes: readonly Route[] = [...spaceRoutes, ...pageRoutes, ...searchRoutes];

const find = createRouter(confluenceRoutes);

/** The older API, whose calls have not all got a successor, refuses in a shape of its own. */
function errorBody(
  { path }: Pick<ConfluenceRequest, 'path'>,
  { status, code, message }: ConfluenceError,
): ConfluenceResponse {
  if (path.startsWith('/wiki/rest/')) {
    const data = { authorized: status !== 403, valid: false, errors: [], successful: false };
    return { status, body: { statusCode: status, data, message } };
  }
  return { status, body: { errors: [{ status, code, title: message, detail: null }] } };
}

function scopeRefusal(
  { app }: ConfluenceSite,
  { channel }: ConfluenceRequest,
  { scopes }: Route,
): ConfluenceResponse | null {
  if (channel === 'client' || scopes.every((scope) => app.scopes.includes(scope))) return null;
  return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
}

function answer(
  site: ConfluenceSite,
  request: ConfluenceRequest,
): [Route | null, ConfluenceResponse] {
  const match = find(request.method, request.path);
  if (!match) {
    const title = `This site does not answer ${request.method} ${request.path}`;
    return [null, errorBody(request, new ConfluenceError(501, 'NOT_IMPLEMENTED', title))];
  }
  const { route, parameters } = match;
  const refused = scopeRefusal(site, request, route);
  if (refused) return [route, refused];
  try {
    if (request.caller.kind === 'anonymous')
      throw new ConfluenceError(401, 'UNAUTHORIZED', 'Unauthorized');
    return [route, route.handle({ site, request, parameters })];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [route, errorBody(request, error)];
  }
}

/** Answers one call of Confluence's REST API; 501 for what the site does not know. */
export function handleConfluence(
  site: ConfluenceSite,
  request: ConfluenceRequest,
): ConfluenceResponse {
  const [route, response] = answer(site, request);
  // Only what survives JSON leaves the site, so that nobody holds on to its state.
  const detached: ConfluenceResponse = { ...response };
  if (response.body !== undefined) detached.body = JSON.parse(JSON.stringify(response.body));
  site.observe?.({ request, response: detached, template: route?.path ?? null });
  return detached;
}
