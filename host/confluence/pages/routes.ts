import { createPage } from './create.ts';
import { listPages, readPage } from './read.ts';
import { removePage } from './remove.ts';
import { updatePage } from './update.ts';
import { listVersions, readVersion } from './versions.ts';
import type { Route } from '../route.ts';

export const pageRoutes: Route[] = [
  listPages,
  readPage,
  createPage,
  updatePage,
  removePage,
  listVersions,
  readVersion,
];
