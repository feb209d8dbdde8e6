import type { Route } from '../../route.ts';
import { getVersion, listVersions, pageVersions } from './read.ts';
import { createVersion, updateVersion } from './write.ts';

export const versionRoutes: Route[] = [
  listVersions,
  pageVersions,
  getVersion,
  createVersion,
  updateVersion,
];
