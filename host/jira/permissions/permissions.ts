import type { GlobalPermission, ProjectPermission } from '../model/people.ts';
import { JiraError, type Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { isGlobalPermission } from './catalogue.ts';
import { scopePermissions } from './scope-permissions.ts';

function personMay(
  site: JiraSite,
  accountId: string,
  permission: GlobalPermission | ProjectPermission,
  projectId: string | undefined,
): boolean {
  const person = site.people.get(accountId);
  if (!person?.active) return false;
  if (isGlobalPermission(permission)) return person.globalPermissions.includes(permission);
  const projects = projectId === undefined ? site.projects.all() : [site.projects.get(projectId)];
  return projects.some((project) => project?.grants[accountId]?.includes(permission) ?? false);
}

/**
 * Whether the caller holds the permission. A project permission without a project asks for any project.
 * The app holds what its scopes give, in every project; nobody signed in holds nothing.
 */
export function may(
  site: JiraSite,
  caller: Caller,
  permission: GlobalPermission | ProjectPermission,
  projectId?: string,
): boolean {
  switch (caller.kind) {
    case 'anonymous':
      return false;
    case 'app':
      return scopePermissions(site.app.scopes).has(permission);
    case 'user':
      return personMay(site, caller.accountId, permission, projectId);
  }
}

/** Throws what Jira answers when the permission is missing: 401 to nobody, 403 to somebody. */
export function demand(
  site: JiraSite,
  caller: Caller,
  permission: GlobalPermission | ProjectPermission,
  projectId?: string,
): void {
  if (may(site, caller, permission, projectId)) return;
  if (caller.kind === 'anonymous')
    throw new JiraError(401, 'Client must be authenticated to access this resource.');
  if (permission === 'ADMINISTER')
    throw new JiraError(403, 'Only Jira administrators can perform this action.');
  throw new JiraError(403, `You do not have the permission ${permission} for this.`);
}
