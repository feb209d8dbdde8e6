import type { GlobalPermission, ProjectPermission } from '../model/people.ts';

type Permission = GlobalPermission | ProjectPermission;

/** What Jira lets an app's own account do for each classic scope its manifest asks for. */
const given: Record<string, Permission[]> = {
  'read:jira-work': ['BROWSE_PROJECTS'],
  'write:jira-work': [
    'CREATE_ISSUES',
    'EDIT_ISSUES',
    'TRANSITION_ISSUES',
    'ADD_COMMENTS',
    'CREATE_ATTACHMENTS',
    'DELETE_OWN_ATTACHMENTS',
    'DELETE_ALL_ATTACHMENTS',
    'LINK_ISSUES',
    'ASSIGN_ISSUES',
    'ASSIGNABLE_USER',
    'DELETE_ISSUES',
    'BULK_CHANGE',
  ],
  'read:jira-user': ['USER_PICKER'],
  'manage:jira-project': ['ADMINISTER_PROJECTS'],
  'manage:jira-configuration': ['ADMINISTER'],
};

export function scopePermissions(scopes: readonly string[]): ReadonlySet<Permission> {
  return new Set(scopes.flatMap((scope) => given[scope] ?? []));
}
