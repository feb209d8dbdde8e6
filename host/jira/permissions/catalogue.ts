import type { GlobalPermission, ProjectPermission } from '../model/people.ts';

export interface PermissionEntry<Key extends string> {
  id: string;
  key: Key;
  name: string;
  description: string;
}

const entry = <Key extends string>(
  id: number,
  key: Key,
  name: string,
  description: string,
): PermissionEntry<Key> => ({ id: String(id), key, name, description });

export const globalPermissions: readonly PermissionEntry<GlobalPermission>[] = [
  entry(0, 'ADMINISTER', 'Administer Jira', 'Perform most administration functions.'),
  entry(44, 'SYSTEM_ADMIN', 'Jira System Administrators', 'Perform all administration functions.'),
  entry(27, 'USER_PICKER', 'Browse users and groups', 'View and select users or groups.'),
  entry(33, 'BULK_CHANGE', 'Make bulk changes', 'Change many work items at once.'),
];

export const projectPermissions: readonly PermissionEntry<ProjectPermission>[] = [
  entry(10, 'BROWSE_PROJECTS', 'Browse Projects', 'See the project and its work items.'),
  entry(11, 'CREATE_ISSUES', 'Create Issues', 'Create work items.'),
  entry(12, 'EDIT_ISSUES', 'Edit Issues', 'Edit work items.'),
  entry(46, 'TRANSITION_ISSUES', 'Transition Issues', 'Move work items to another status.'),
  entry(15, 'ADD_COMMENTS', 'Add Comments', 'Comment on work items.'),
  entry(19, 'CREATE_ATTACHMENTS', 'Create Attachments', 'Attach files to work items.'),
  entry(39, 'DELETE_OWN_ATTACHMENTS', 'Delete Own Attachments', 'Delete files one attached.'),
  entry(38, 'DELETE_ALL_ATTACHMENTS', 'Delete All Attachments', 'Delete any attached file.'),
  entry(21, 'LINK_ISSUES', 'Link Issues', 'Link work items.'),
  entry(13, 'ASSIGN_ISSUES', 'Assign Issues', 'Assign work items to other people.'),
  entry(17, 'ASSIGNABLE_USER', 'Assignable User', 'Have work items assigned.'),
  entry(16, 'DELETE_ISSUES', 'Delete Issues', 'Delete work items.'),
  entry(23, 'ADMINISTER_PROJECTS', 'Administer Projects', 'Administer a project.'),
];

export const isGlobalPermission = (key: string): key is GlobalPermission =>
  globalPermissions.some((permission) => permission.key === key);

export const isProjectPermission = (key: string): key is ProjectPermission =>
  projectPermissions.some((permission) => permission.key === key);
