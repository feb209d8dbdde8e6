import * as z from 'zod';
import { parseBody, queryList } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { RouteCall } from '../route.ts';

const mostPerPage = 5000;
const mostProperties = 5;
const mostReconciled = 50;

const question = z.strictObject({
  jql: z.string().default(''),
  fields: z.array(z.string()).default([]),
  maxResults: z.number().int().default(50),
  nextPageToken: z.string().nullish(),
  properties: z.array(z.string()).default([]),
  reconcileIssues: z.array(z.number().int()).default([]),
  expand: z.string().default(''),
  fieldsByKeys: z.boolean().default(false),
});

export type SearchQuestion = z.infer<typeof question>;

function demandLimits(asked: SearchQuestion): SearchQuestion {
  if (asked.maxResults < 1 || asked.maxResults > mostPerPage)
    throw new JiraError(400, `The maxResults parameter must be between 1 and ${mostPerPage}.`);
  if (asked.properties.length > mostProperties)
    throw new JiraError(400, `You can request a maximum of ${mostProperties} properties.`);
  if (asked.reconcileIssues.length > mostReconciled)
    throw new JiraError(400, `You can reconcile a maximum of ${mostReconciled} issues.`);
  return asked;
}

export function questionInBody(call: RouteCall): SearchQuestion {
  return demandLimits(parseBody(question, call));
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value)) return value;
  throw new JiraError(400, `The value '${text}' of the parameter '${name}' is not valid.`);
}

export function questionInQuery(call: RouteCall): SearchQuestion {
  const { query } = call.request;
  return demandLimits({
    jql: query.get('jql') ?? '',
    fields: queryList(call, 'fields'),
    maxResults: wholeNumber('maxResults', query.get('maxResults') ?? '50'),
    nextPageToken: query.get('nextPageToken'),
    properties: queryList(call, 'properties'),
    reconcileIssues: queryList(call, 'reconcileIssues').map((id) =>
      wholeNumber('reconcileIssues', id),
    ),
    expand: query.get('expand') ?? '',
    fieldsByKeys: query.get('fieldsByKeys') === 'true',
  });
}
