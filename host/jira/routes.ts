import { peopleRoutes } from './people/routes.ts';
import { permissionRoutes } from './permissions/routes.ts';
import type { Route } from './route.ts';

/** Every call of Jira's REST API that the site answers. */
export const routes: readonly Route[] = [...peopleRoutes, ...permissionRoutes];
