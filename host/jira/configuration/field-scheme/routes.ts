import type { Route } from '../../route.ts';
import { displaceFields, placeFields } from './field-placement.ts';
import { listFieldsInScheme, listProjectFields } from './fields-in-scheme.ts';
import {
  associateProjects,
  listProjectsInScheme,
  listProjectsWithSchemes,
} from './projects-in-scheme.ts';
import {
  cloneFieldScheme,
  createFieldScheme,
  deleteFieldScheme,
  getFieldScheme,
  listFieldSchemes,
} from './schemes.ts';

export const fieldSchemeRoutes: Route[] = [
  listFieldSchemes,
  getFieldScheme,
  createFieldScheme,
  cloneFieldScheme,
  deleteFieldScheme,
  placeFields,
  displaceFields,
  listFieldsInScheme,
  listProjectFields,
  listProjectsWithSchemes,
  listProjectsInScheme,
  associateProjects,
];
