import { viewAvatar } from './avatars/view-avatar.ts';
import { configurationRoutes } from './configuration/routes.ts';
import { issueRoutes } from './issues/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { permissionRoutes } from './permissions/routes.ts';
import { projectRoutes } from './projects/routes.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search/routes.ts';
import { siteInfoRoutes } from './site-info/server-info.ts';
import { getTask } from './tasks/tasks.ts';

/** Every call of Jira's REST API that the site answers. */
export const routes: readonly Route[] = [
  ...peopleRoutes,
  ...permissionRoutes,
  ...projectRoutes,
  ...configurationRoutes,
  ...issueRoutes,
  ...searchRoutes,
  ...siteInfoRoutes,
  getTask,
  viewAvatar,
];
