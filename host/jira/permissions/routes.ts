import type { Route } from '../route.ts';
import { checkPermissions, permittedProjects } from './check-permissions.ts';
import { permissionSchemeRoutes } from './permission-scheme.ts';
import { myPermissions } from './my-permissions.ts';

export const permissionRoutes: Route[] = [
  myPermissions,
  checkPermissions,
  permittedProjects,
  ...permissionSchemeRoutes,
];
