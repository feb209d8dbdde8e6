import * as z from 'zod/mini';
import { Instant } from '../../src/domain/calendar';
import type { JiraFacts } from '../../src/domain/causes/rules/subject';
import { IssueId, IssueKey, type IssueReference } from '../../src/domain/id';
import { readJira } from './jira';

/** Jira writes `2026-03-02T09:30:00.000+0100`. */
const Moment = z.pipe(
  z.string(),
  z.transform((written) => {
    const time = Date.parse(written);
    return Number.isNaN(time) ? null : Instant.parse(new Date(time).toISOString());
  }),
);

const Found = z.object({
  issues: z.array(
    z.object({
      id: IssueId,
      key: IssueKey,
      fields: z.object({ summary: z.string(), created: Moment }),
    }),
  ),
});

/** What one request may ask for, the issue itself included. */
const most = 100;

/**
 * What Jira knows of an analysis besides its document: its actions and the issues linked to it as such, and since
 * when the issue is there. Who may not see an action is not advised on it; null when Jira does not answer.
 */
export async function readJiraFacts(
  issue: IssueId,
  actions: readonly IssueReference[],
): Promise<JiraFacts | null> {
  const asked = [issue, ...new Set(actions.map(({ id }) => id))].slice(0, most);
  const answer = await readJira('/rest/api/3/issue/bulkfetch', Found, {
    issueIdsOrKeys: asked,
    fields: ['summary', 'created'],
  });
  if (!answer.ok) return null;
  const { issues } = answer.value;
  return {
    begunAt: issues.find(({ id }) => id === issue)?.fields.created ?? null,
    actions: issues
      .filter(({ id }) => id !== issue)
      .map(({ id, key, fields: { summary, created } }) => ({
        ...{ id, key, summary },
        createdAt: created,
      })),
  };
}
