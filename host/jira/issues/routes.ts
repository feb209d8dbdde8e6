import type { Route } from '../route.ts';
import { transitionRoutes } from '../transitions/routes.ts';
import { attachmentRoutes } from './attachments/routes.ts';
import { changelogRoutes } from './changelog/routes.ts';
import { commentRoutes } from './comments/routes.ts';
import { createRoutes } from './create/routes.ts';
import { editRoutes } from './edit/routes.ts';
import { linkRoutes } from './links/routes.ts';
import { createMetaFields, createMetaIssueTypes } from './meta/create-meta.ts';
import { editMeta } from './meta/edit-meta.ts';
import { notifyRoutes } from './notify/routes.ts';
import { propertyRoutes } from './properties/routes.ts';
import { readRoutes } from './read/routes.ts';
import { remoteLinkRoutes } from './remote-links/routes.ts';
import { watcherRoutes } from './watchers/routes.ts';
import { withWriteLimit } from './write-limit.ts';

const routes: Route[] = [
  ...createRoutes,
  ...readRoutes,
  ...editRoutes,
  createMetaIssueTypes,
  createMetaFields,
  editMeta,
  ...transitionRoutes,
  ...linkRoutes,
  ...remoteLinkRoutes,
  ...commentRoutes,
  ...attachmentRoutes,
  ...watcherRoutes,
  ...changelogRoutes,
  ...propertyRoutes,
  ...notifyRoutes,
];

/** Everything one can do with a single issue, and with many at once. */
export const issueRoutes: Route[] = routes.map(withWriteLimit);
