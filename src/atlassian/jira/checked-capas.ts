import { route } from '@forge/api';
import * as z from 'zod/mini';
import { caseFilePropertyKey } from '../../domain/case-file/stored';
import { causesPropertyKey } from '../../domain/causes/stored';
import { IssueId, IssueKey } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { CheckedCapas } from '../../operations/ports/checks';
import { callAsApp } from './call';

const Page = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.object({ summary: z.string() }),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  nextPageToken: z.optional(z.nullable(z.string())),
});

/** As many as Jira gives at once with fields. */
const capasOnPage = 100;

/** As the app, because a check opens by itself, without a user. What it finds is written on the CAPA it is about. */
export const checkedCapasAsApp: CheckedCapas = {
  page: async ({ projectId, issueTypes, statuses }, from) => {
    const jql = `project = ${projectId} AND issuetype = ${issueTypes.capa} AND status = ${statuses.capa.effectiveness} ORDER BY key ASC`;
    const page = await callAsApp(route`/rest/api/3/search/jql`, Page, {
      method: 'POST',
      body: {
        jql,
        fields: ['summary'],
        properties: [causesPropertyKey, caseFilePropertyKey],
        maxResults: capasOnPage,
        ...(from !== null && { nextPageToken: from }),
      },
    });
    if (!page.ok) return page;
    const { issues, nextPageToken } = page.value;
    const capas = issues.map(({ id, key, fields, properties }) => ({
      ...{ id, key, summary: fields.summary },
      properties: properties ?? {},
    }));
    // An empty page or the same token again would go on for ever.
    const isLast = capas.length === 0 || nextPageToken === from;
    return accepted({ capas, next: isLast ? null : (nextPageToken ?? null) });
  },
};
