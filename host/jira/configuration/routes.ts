import type { Route } from '../route.ts';
import { fieldRoutes } from './field/routes.ts';
import { fieldSchemeRoutes } from './field-scheme/routes.ts';
import { issueTypeRoutes } from './issue-type/routes.ts';
import { issueTypeSchemeRoutes } from './issue-type-scheme/routes.ts';
import { issueTypeScreenSchemeRoutes } from './issue-type-screen-scheme/routes.ts';
import { linkTypeRoutes } from './link-type/link-types.ts';
import { priorityRoutes } from './priorities.ts';
import { resolutionRoutes } from './resolutions.ts';
import { screenRoutes } from './screen/routes.ts';
import { screenSchemeRoutes } from './screen-scheme/routes.ts';
import { statusRoutes } from './status/routes.ts';
import { workflowRoutes } from './workflow/routes.ts';
import { workflowSchemeRoutes } from './workflow-scheme/routes.ts';

export const configurationRoutes: Route[] = [
  ...issueTypeRoutes,
  ...issueTypeSchemeRoutes,
  ...fieldRoutes,
  ...fieldSchemeRoutes,
  ...screenRoutes,
  ...screenSchemeRoutes,
  ...issueTypeScreenSchemeRoutes,
  ...statusRoutes,
  ...workflowRoutes,
  ...workflowSchemeRoutes,
  ...linkTypeRoutes,
  ...priorityRoutes,
  ...resolutionRoutes,
];
