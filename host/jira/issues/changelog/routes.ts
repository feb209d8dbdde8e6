import * as z from 'zod';
import { pageOf } from '../../page.ts';
import { parseBody } from '../../parse.ts';
import type { Route } from '../../route.ts';
import { issueOf } from '../issue-of.ts';
import { bulkFetchChangelogs } from './bulk-fetch.ts';
import { renderHistory } from './render-history.ts';

const path = '/rest/api/3/issue/{issueIdOrKey}/changelog';
const mostHistories = 100;

/** Oldest first, unlike the changelog expanded in an issue. */
const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const page = pageOf(call, issueOf(call).histories, mostHistories);
    call.charge(1);
    return {
      status: 200,
      body: { ...page, values: page.values.map((history) => renderHistory(call.site, history)) },
    };
  },
};

const wanted = z.strictObject({ changelogIds: z.array(z.number().int()) });

const listSome: Route = {
  method: 'POST',
  path: `${path}/list`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { histories } = issueOf(call);
    const ids = new Set(parseBody(wanted, call).changelogIds);
    const found = histories.filter(({ id }) => ids.has(Number(id)));
    return {
      status: 200,
      body: {
        startAt: 0,
        maxResults: found.length,
        total: found.length,
        histories: found.map((history) => renderHistory(call.site, history)),
      },
    };
  },
};

export const changelogRoutes: Route[] = [list, listSome, bulkFetchChangelogs];
