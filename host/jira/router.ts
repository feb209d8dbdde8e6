import type { JiraRequest } from './request.ts';

/** What a router needs to know of a route. */
interface Addressed {
  method: JiraRequest['method'];
  path: string;
}

export interface Match<Route> {
  route: Route;
  parameters: Record<string, string>;
}

export type Router<Route> = (method: JiraRequest['method'], path: string) => Match<Route> | null;

const isParameter = (segment: string) => segment.startsWith('{');

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function bind(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    if (!isParameter(part)) {
      if (part !== segment) return null;
      continue;
    }
    const value = decode(segment);
    if (value === null || value === '') return null;
    parameters[part.slice(1, -1)] = value;
  }
  return parameters;
}

/** Literal segments come before parameters, read from the left, so that /field/search is never a field's id. */
function byLiterals(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, part] of left.entries()) {
    const difference = Number(isParameter(part)) - Number(isParameter(right[index] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Finds the call a path names; null when no route has that method and path. */
export function createRouter<Route extends Addressed>(routes: readonly Route[]): Router<Route> {
  const table = routes
    .map((route) => ({ route, template: route.path.split('/') }))
    .sort((a, b) => byLiterals(a.template, b.template));

  return (method, path) => {
    const segments = path.replace(/\/$/, '').split('/');
    for (const { route, template } of table) {
      if (route.method !== method || template.length !== segments.length) continue;
      const parameters = bind(template, segments);
      if (parameters) return { route, parameters };
    }
    return null;
  };
}
