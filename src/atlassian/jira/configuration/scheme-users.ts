import type { ProjectId } from '../../../domain/id';
import { CallFailed } from './call-failed';
import type { Project } from './projects';

/** Jira answers which schemes projects use for so many projects at once. */
const mostAtOnce = 50;

/** A scheme as its users are asked for: which of the named projects use it. */
export interface Used<Scheme> {
  readonly scheme: Scheme;
  readonly projectIds: readonly string[];
}

/** The scheme of one project, and the keys of the others that use the same. */
export interface SharedScheme<Scheme> {
  readonly scheme: Scheme;
  readonly sharedWith: readonly string[];
}

/** Asks for all projects, since Jira does not tell all users of a scheme. Null when the project has none. */
export async function usersOf<Scheme>(
  projectId: ProjectId,
  projects: readonly Project[],
  read: (projectIds: readonly string[]) => Promise<readonly Used<Scheme>[]>,
  identityOf: (scheme: Scheme) => string | null,
): Promise<SharedScheme<Scheme> | null> {
  const used: Used<Scheme>[] = [];
  for (let at = 0; at < projects.length; at += mostAtOnce)
    used.push(...(await read(projects.slice(at, at + mostAtOnce).map(({ id }) => id))));
  const own = used.find(({ projectIds }) => projectIds.includes(projectId));
  if (!own) return null;
  const same = new Set(
    used
      .filter(({ scheme }) => identityOf(scheme) === identityOf(own.scheme))
      .flatMap(({ projectIds }) => projectIds),
  );
  const sharedWith = projects.filter(({ id }) => id !== projectId && same.has(id));
  return { scheme: own.scheme, sharedWith: sharedWith.map(({ key }) => key) };
}

/** A company-managed project always has a scheme; one that Jira does not tell has just been deleted. */
export function ofProject<Scheme>(use: SharedScheme<Scheme> | null): SharedScheme<Scheme> {
  if (use) return use;
  throw new CallFailed({ failure: { kind: 'notFound' }, detail: 'The project has no scheme.' });
}
