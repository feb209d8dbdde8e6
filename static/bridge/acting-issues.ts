import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { IssueId, IssueKey, IssueReference } from '../../src/domain/id';
import { LinkedIssue } from './issue-fields';
import { readJira } from './jira';

/** An issue that acts on a cause: by its key alone for whoever may not see it. */
export interface ActingIssue {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string | null;
  readonly status: string | null;
}

const Found = z.object({ issues: z.array(LinkedIssue) });

/** What one request may ask for. */
const most = 100;

export const unread = ({ id, key }: IssueReference): ActingIssue => ({
  id,
  key,
  summary: null,
  status: null,
});

/** How the issues stand, as far as the viewer may see them, in the given order and in one request. */
export async function readActing(
  issues: readonly IssueReference[],
): Promise<Wire<readonly ActingIssue[]>> {
  const answer = await readJira('/rest/api/3/issue/bulkfetch', Found, {
    issueIdsOrKeys: issues.slice(0, most).map(({ id }) => id),
    fields: ['summary', 'status'],
  });
  if (!answer.ok) return answer;
  const found = new Map(answer.value.issues.map((issue) => [issue.id, issue]));
  const value = issues.map((issue): ActingIssue => {
    const seen = found.get(issue.id);
    if (!seen) return unread(issue);
    const { summary, status } = seen.fields;
    return { id: seen.id, key: seen.key, summary, status: status.name };
  });
  return { ok: true, value };
}
