import type { Route } from '../../route.ts';
import { issueOf } from '../issue-of.ts';
import { bulkFetchIssues } from './bulk-fetch.ts';
import { readIssue } from './read-issue.ts';

const readOne: Route = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  scopes: ['read:jira-work'],
  handle: (call) => ({ status: 200, body: readIssue(call, issueOf(call)) }),
};

export const readRoutes: Route[] = [readOne, bulkFetchIssues];
