import { asksForFields, selectFields } from '../issues/read/field-selection.ts';
import { demandExpansions } from '../issues/read/read-issue.ts';
import { renderIssue } from '../issues/read/render-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Route, RouteCall } from '../route.ts';
import { readToken, writeToken } from './page-token.ts';
import { runQuery } from './run-query.ts';
import { questionInBody, questionInQuery, type SearchQuestion } from './search-question.ts';

const path = '/rest/api/3/search/jql';

/** Only ids and keys come in pages of up to 5,000. */
const mostWithFields = 100;

function pageSize({ fields, properties, expand, maxResults }: SearchQuestion): number {
  const isLean = !asksForFields(fields) && properties.length === 0 && expand === '';
  return isLean ? maxResults : Math.min(maxResults, mostWithFields);
}

function renderFound({ site, request }: RouteCall, issue: Issue, asked: SearchQuestion) {
  const { fields, properties } = asked;
  const expand = demandExpansions(asked.expand.split(',').filter((name) => name !== ''));
  const isLean = !asksForFields(fields) && properties.length === 0 && expand.size === 0;
  if (isLean && !fields.includes('key')) return { id: issue.id };
  const rendered = renderIssue(site, request.caller, issue, {
    isSelected: selectFields(fields, 'id'),
    expand,
    propertyKeys: properties,
  });
  if (!isLean) return rendered;
  const { id, key, self, expand: expandable } = rendered;
  return { expand: expandable, id, self, key };
}

function search(call: RouteCall, asked: SearchQuestion) {
  const { site, request } = call;
  const { jql, nextPageToken } = asked;
  const reconcile = new Set(asked.reconcileIssues.map(String));
  const { issues, order } = runQuery(site, request.caller, jql, reconcile);
  const now = site.clock.now();
  const after = nextPageToken ? readToken(nextPageToken, jql, request.caller, now) : null;
  const left = after
    ? issues.filter((issue) => order.compare(order.place(issue), after) > 0)
    : issues;
  const page = left.slice(0, pageSize(asked));
  const last = page.at(-1);
  const isLast = last === undefined || page.length === left.length;
  call.charge(page.length);
  return {
    status: 200,
    body: {
      issues: page.map((issue) => renderFound(call, issue, asked)),
      ...(isLast ? {} : { nextPageToken: writeToken(jql, request.caller, order.place(last), now) }),
      isLast,
    },
  };
}

const scopes = ['read:jira-work'];

export const searchByQuery: Route = {
  method: 'GET',
  path,
  scopes,
  handle: (call) => search(call, questionInQuery(call)),
};

export const searchByBody: Route = {
  method: 'POST',
  path,
  scopes,
  handle: (call) => search(call, questionInBody(call)),
};
