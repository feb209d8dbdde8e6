import * as z from 'zod/mini';
import type { IssueId } from '../../src/domain/id';
import { batched } from './evidence-batch';
import type { Seen } from './evidence-seen';
import { LinkedIssue } from './issue-fields';
import { readJira } from './jira';

const Found = z.object({ issues: z.array(LinkedIssue) });

/** How an issue stands, as far as the viewer may see it; many asked at once are read in one request. */
export const seeIssue = batched<IssueId, Seen>(async (ids) => {
  const answer = await readJira('/rest/api/3/issue/bulkfetch', Found, {
    issueIdsOrKeys: ids,
    fields: ['summary', 'status'],
  });
  if (!answer.ok) return () => ({ kind: 'unread' });
  const found = new Map(answer.value.issues.map((issue) => [issue.id, issue]));
  return (id) => {
    const issue = found.get(id);
    if (!issue) return { kind: 'hidden' };
    const { summary, status } = issue.fields;
    return { kind: 'seen', title: summary, state: status.name, address: null };
  };
}, 100);
