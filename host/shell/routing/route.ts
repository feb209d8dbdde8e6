/** A page of an app within a project; `base` is the address behind which the app has its own. */
export interface ProjectAppRoute {
  page: 'projectApp';
  projectKey: string;
  /** Null where the address names the app only, as Jira’s own do. */
  moduleKey: string | null;
  base: string;
}

/** Jira's address that opens its create dialog with what is known already. */
interface CreateRoute {
  page: 'create';
  projectId: string;
  typeId: string;
  summary: string;
}

export type Route =
  | CreateRoute
  | { page: 'projects' }
  | { page: 'project'; projectKey: string }
  | ProjectAppRoute
  | { page: 'issues'; jql: string | null }
  | { page: 'issue'; issueKey: string }
  | { page: 'apps' }
  | { page: 'app'; moduleKey: string; base: string }
  | { page: 'wiki' }
  | { page: 'wikiPage'; pageId: string }
  | { page: 'mail' }
  | { page: 'login' }
  | { page: 'unknown'; path: string };

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Below /wiki, as Confluence forms its addresses. */
function wikiRoute(path: string, parts: readonly string[], asked: string | null): Route {
  const [first, , third, fourth, fifth] = parts;
  if (first === undefined) return { page: 'wiki' };
  if (first === 'pages' && asked !== null) return { page: 'wikiPage', pageId: asked };
  const pageId = fourth?.startsWith('edit') ? fifth : fourth;
  if (first === 'spaces' && third === 'pages' && pageId !== undefined)
    return { page: 'wikiPage', pageId };
  return first === 'spaces' ? { page: 'wiki' } : { page: 'unknown', path };
}

const projectTypes = new Set(['software', 'core', 'servicedesk']);

/** Jira's own addresses of projects, which an app may have written somewhere. */
function jiraRoute(path: string, [type = '', ...parts]: readonly string[]): Route {
  const classic = parts[0] === 'c';
  const [projects, key, apps, app, environment] = classic ? parts.slice(1) : parts;
  if (!projectTypes.has(type) || projects !== 'projects' || key === undefined)
    return { page: 'unknown', path };
  if (apps !== 'apps') return projectRoute(key);
  if (app === undefined || environment === undefined) return { page: 'unknown', path };
  const base = ['/jira', type, ...(classic ? ['c'] : []), projects, key, apps, app, environment];
  return {
    page: 'projectApp',
    projectKey: key.toUpperCase(),
    moduleKey: null,
    base: base.join('/'),
  };
}

const projectRoute = (key: string): Route => ({ page: 'project', projectKey: key.toUpperCase() });

/** Reads an address of this site; "/" is the list of projects. */
export function routeOf(path: string): Route {
  const url = new URL(path, 'http://site.invalid');
  const [first, second, ...rest] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (first === 'jira' && second !== undefined) return jiraRoute(path, [second, ...rest]);
  if (first === 'projects' && second !== undefined && rest[0] === 'apps') {
    const [, moduleKey] = rest;
    if (moduleKey === undefined) return { page: 'unknown', path };
    const projectKey = second.toUpperCase();
    return { page: 'projectApp', projectKey, moduleKey, base: paths.projectApp(second, moduleKey) };
  }
  if (first === 'apps' && second !== undefined)
    return { page: 'app', moduleKey: second, base: paths.app(second) };
  if (first === 'wiki') {
    const parts = [second, ...rest].filter((part) => part !== undefined);
    return wikiRoute(path, parts, url.searchParams.get('pageId'));
  }
  if (first === 'secure' && second === 'CreateIssueDetails!init.jspa') {
    const given = (name: string) => url.searchParams.get(name) ?? '';
    const [projectId, typeId] = [given('pid'), given('issuetype')];
    return { page: 'create', projectId, typeId, summary: given('summary') };
  }
  if (rest.length > 0) return { page: 'unknown', path };
  if (first === undefined) return { page: 'projects' };
  if (first === 'projects') {
    return second === undefined ? { page: 'projects' } : projectRoute(second);
  }
  if (first === 'browse' && second !== undefined) {
    return { page: 'issue', issueKey: second.toUpperCase() };
  }
  if (first === 'apps') return { page: 'apps' };
  if (second !== undefined) return { page: 'unknown', path };
  if (first === 'issues') return { page: 'issues', jql: url.searchParams.get('jql') };
  if (first === 'mail') return { page: 'mail' };
  if (first === 'login') return { page: 'login' };
  return { page: 'unknown', path };
}

export const paths = {
  projects: '/projects',
  project: (key: string) => `/projects/${encodeURIComponent(key)}`,
  projectApp: (key: string, moduleKey: string) =>
    `/projects/${encodeURIComponent(key)}/apps/${encodeURIComponent(moduleKey)}`,
  issue: (key: string) => `/browse/${encodeURIComponent(key)}`,
  issues: (jql?: string) =>
    jql === undefined ? '/issues' : `/issues?${new URLSearchParams({ jql }).toString()}`,
  apps: '/apps',
  app: (moduleKey: string) => `/apps/${encodeURIComponent(moduleKey)}`,
  wiki: '/wiki',
  wikiPage: (pageId: string) =>
    `/wiki/pages/viewpage.action?${new URLSearchParams({ pageId }).toString()}`,
  wikiSpace: (key: string) => `/wiki/spaces/${encodeURIComponent(key)}`,
  mail: '/mail',
  login: '/login',
};
