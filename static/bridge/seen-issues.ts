import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import type { IssueKey } from '../../src/domain/id';
import { LinkedIssue } from './issue-fields';
import { readJira } from './jira';

const Found = z.object({ issues: z.array(LinkedIssue) });

interface Seen {
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: string;
}

/** Those of the issues that the viewer may see, in the given order; a hundred at most. */
export async function seeIssues(keys: readonly IssueKey[]): Promise<Wire<readonly Seen[]>> {
  const answer = await readJira('/rest/api/3/issue/bulkfetch', Found, {
    issueIdsOrKeys: keys.slice(0, 100),
    fields: ['summary', 'status'],
  });
  if (!answer.ok) return answer;
  const found = new Map(answer.value.issues.map((issue) => [issue.key, issue]));
  const value = keys.flatMap((key): Seen[] => {
    const issue = found.get(key);
    return issue ? [{ key, summary: issue.fields.summary, status: issue.fields.status.name }] : [];
  });
  return { ok: true, value };
}
