import type { ProjectPermission } from '../model/people.ts';
import type { Project } from '../model/project.ts';

export interface ProjectRole {
  id: string;
  name: string;
  description: string;
  permissions: readonly ProjectPermission[];
}

const work: ProjectPermission[] = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'LINK_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
];

export const administratorsRoleId = '10002';

/** The roles of the site and what the permission scheme gives them. */
export const projectRoles: readonly ProjectRole[] = [
  {
    id: administratorsRoleId,
    name: 'Administrators',
    description: 'People who administer a project.',
    permissions: [...work, 'DELETE_ISSUES', 'DELETE_ALL_ATTACHMENTS', 'ADMINISTER_PROJECTS'],
  },
  { id: '10003', name: 'Member', description: 'People who work in it.', permissions: work },
  {
    id: '10004',
    name: 'Viewer',
    description: 'People who may look at it.',
    permissions: ['BROWSE_PROJECTS'],
  },
];

/** The project with these role members and the grants that follow from them. */
export function withMembers(project: Project, members: Project['members']): Project {
  const grants: Project['grants'] = {};
  for (const role of projectRoles)
    for (const accountId of members[role.id] ?? [])
      grants[accountId] = [...new Set([...(grants[accountId] ?? []), ...role.permissions])];
  return { ...project, members, grants };
}
