export type Route =
  | { page: 'projects' }
  | { page: 'project'; projectKey: string }
  | { page: 'issues'; jql: string | null }
  | { page: 'issue'; issueKey: string }
  | { page: 'apps' }
  | { page: 'app'; moduleKey: string }
  | { page: 'wiki' }
  | { page: 'wikiPage'; pageId: string }
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

/** Reads an address of this site; "/" is the list of projects. */
export function routeOf(path: string): Route {
  const url = new URL(path, 'http://site.invalid');
  const [first, second, ...rest] = url.pathname.split('/').filter(Boolean).map(decoded);
  if (first === 'wiki') {
    const parts = [second, ...rest].filter((part) => part !== undefined);
    return wikiRoute(path, parts, url.searchParams.get('pageId'));
  }
  if (rest.length > 0) return { page: 'unknown', path };
  if (first === undefined) return { page: 'projects' };
  if (first === 'projects') {
    return second === undefined
      ? { page: 'projects' }
      : { page: 'project', projectKey: second.toUpperCase() };
  }
  if (first === 'browse' && second !== undefined) {
    return { page: 'issue', issueKey: second.toUpperCase() };
  }
  if (first === 'apps') {
    return second === undefined ? { page: 'apps' } : { page: 'app', moduleKey: second };
  }
  if (second !== undefined) return { page: 'unknown', path };
  if (first === 'issues') return { page: 'issues', jql: url.searchParams.get('jql') };
  if (first === 'login') return { page: 'login' };
  return { page: 'unknown', path };
}

export const paths = {
  projects: '/projects',
  project: (key: string) => `/projects/${encodeURIComponent(key)}`,
  issue: (key: string) => `/browse/${encodeURIComponent(key)}`,
  issues: (jql?: string) =>
    jql === undefined ? '/issues' : `/issues?${new URLSearchParams({ jql }).toString()}`,
  apps: '/apps',
  app: (moduleKey: string) => `/apps/${encodeURIComponent(moduleKey)}`,
  wiki: '/wiki',
  login: '/login',
};
