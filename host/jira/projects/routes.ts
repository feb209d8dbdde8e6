import type { Route } from '../route.ts';
import { createComponent, listComponents } from './components.ts';
import { createProject } from './create.ts';
import { deleteProject } from './delete.ts';
import {
  addRoleMembers,
  getProjectRole,
  listProjectRoles,
  listRoles,
  removeRoleMember,
} from './project-roles.ts';
import { deleteProperty, getProperty, listProperties, setProperty } from './properties.ts';
import { versionRoutes } from './versions/routes.ts';
import { getProject, projectStatuses, searchProjects } from './read.ts';

export const projectRoutes: Route[] = [
  createProject,
  getProject,
  searchProjects,
  deleteProject,
  projectStatuses,
  listComponents,
  createComponent,
  listProperties,
  getProperty,
  setProperty,
  deleteProperty,
  listRoles,
  listProjectRoles,
  getProjectRole,
  addRoleMembers,
  removeRoleMember,
  ...versionRoutes,
];
