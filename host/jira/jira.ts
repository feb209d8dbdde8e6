import { JiraError, type JiraRequest, type JiraResponse } from './request.ts';
import type { Route } from './route.ts';
import { createRouter, type Match } from './router.ts';
import { routes } from './routes.ts';
import type { JiraSite } from './site.ts';

const find = createRouter(routes);

function errorBody(error: JiraError): JiraResponse {
  return {
    status: error.status,
    body: { errorMessages: error.message ? [error.message] : [], errors: error.fields },
  };
}

function unknownPath({ method, path }: JiraRequest): JiraResponse {
  return errorBody(new JiraError(501, `This site does not answer ${method} ${path}`));
}

function scopeRefusal(site: JiraSite, request: JiraRequest, route: Route): JiraResponse | null {
  if (request.channel === 'client') return null;
  if (route.scopes.every((scope) => site.app.scopes.includes(scope))) return null;
  return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
}

function rateRefusal(site: JiraSite, request: JiraRequest): JiraResponse | null {
  if (request.channel !== 'function') return null;
  const refusal = site.ledger.refusal();
  if (!refusal) return null;
  return {
    status: 429,
    headers: {
      'Retry-After': String(refusal.retryAfterSeconds),
      'RateLimit-Reason': refusal.reason,
    },
    body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
  };
}

async function run(
  site: JiraSite,
  request: JiraRequest,
  match: Match<Route>,
): Promise<JiraResponse> {
  let points = 1;
  const charge = (more: number) => {
    points += more;
  };
  const { route, parameters } = match;
  let response: JiraResponse;
  try {
    response = await route.handle({ site, request, parameters, charge });
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    response = errorBody(error);
  }
  if (request.channel !== 'function') return { ...response, points: 0 };
  site.ledger.spend(points);
  return { ...response, points };
}

/** Only what survives JSON leaves the site, so that nobody holds on to its state. */
function detached(response: JiraResponse): JiraResponse {
  if (response.body === undefined) return response;
  const body: unknown = JSON.parse(JSON.stringify(response.body));
  return { ...response, body };
}

/** Answers one call of Jira's REST API; 501 for what the site does not know. Throws only on faults of its own. */
export async function handleJira(site: JiraSite, request: JiraRequest): Promise<JiraResponse> {
  const match = find(request.method, request.path);
  const response = !match
    ? unknownPath(request)
    : (scopeRefusal(site, request, match.route) ??
      rateRefusal(site, request) ??
      (await run(site, request, match)));
  const answer = detached(response);
  site.observe?.({ request, response: answer, template: match?.route.path ?? null });
  return answer;
}
