import type { Route } from '../route.ts';
import { approximateCount } from './approximate-count.ts';
import { issuePicker } from './issue-picker.ts';
import { jqlMatch } from './jql-match.ts';
import { jqlParse } from './jql-parse.ts';
import { searchByBody, searchByQuery } from './search-jql.ts';

/** Everything that finds issues. */
export const searchRoutes: Route[] = [
  searchByQuery,
  searchByBody,
  approximateCount,
  jqlMatch,
  jqlParse,
  issuePicker,
];
