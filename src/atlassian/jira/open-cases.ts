import { route } from '@forge/api';
import * as z from 'zod/mini';
import { caseFilePropertyKey } from '../../domain/case-file/stored';
import { causesPropertyKey } from '../../domain/causes/stored';
import { IssueId, IssueKey } from '../../domain/id';
import { gateFieldIds } from '../../domain/quality-fields';
import { accepted } from '../../domain/result';
import type { OpenCases } from '../../operations/ports/reminders';
import { callAsApp } from './call';

const Page = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.record(z.string(), z.unknown()),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  nextPageToken: z.optional(z.nullable(z.string())),
});

/** As many as Jira gives at once with fields. */
const casesOnPage = 100;

/**
 * As the app, because a schedule runs without a user. Each line of what is found is told to nobody but the people who
 * own it or stand above it, and to them only where Jira says that they may see the issue.
 */
export const openCasesAsApp: OpenCases = {
  page: async (made, from) => {
    const { projectId, issueTypes } = made;
    const jql = `project = ${projectId} AND issuetype in (${issueTypes.nonconformance}, ${issueTypes.capa}) AND statusCategory != Done ORDER BY id ASC`;
    const fields = ['summary', 'status', 'assignee', 'duedate', 'created', 'issuetype'];
    const page = await callAsApp(route`/rest/api/3/search/jql`, Page, {
      method: 'POST',
      body: {
        jql,
        fields: [...fields, ...gateFieldIds(made)],
        properties: [causesPropertyKey, caseFilePropertyKey],
        maxResults: casesOnPage,
        ...(from !== null && { nextPageToken: from }),
      },
    });
    if (!page.ok) return page;
    const { issues, nextPageToken } = page.value;
    const cases = issues.map(({ properties, ...issue }) => ({
      ...issue,
      properties: properties ?? {},
    }));
    // An empty page or the same token again would go on for ever.
    const isLast = cases.length === 0 || nextPageToken === from;
    return accepted({ cases, next: isLast ? null : (nextPageToken ?? null) });
  },
};
