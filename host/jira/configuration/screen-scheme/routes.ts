import type { Route } from '../../route.ts';
import { createScreenScheme, deleteScreenScheme, listScreenSchemes } from './screen-schemes.ts';

export const screenSchemeRoutes: Route[] = [
  listScreenSchemes,
  createScreenScheme,
  deleteScreenScheme,
];
