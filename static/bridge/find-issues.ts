import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { IssueId, IssueKey } from '../../src/domain/id';
import { readJira } from './jira';

const Found = z.object({
  issues: z.array(
    z.object({ id: IssueId, key: IssueKey, fields: z.object({ summary: z.string() }) }),
  ),
});

export interface FoundIssue {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
}

/** As many as one looks through. */
const most = 10;

/** The issues a query finds that the viewer may see, ten at most. */
export async function findByJql(jql: string): Promise<Wire<FoundIssue[]>> {
  const asked = { jql, fields: ['summary'], maxResults: most };
  const answer = await readJira('/rest/api/3/search/jql', Found, asked);
  if (!answer.ok) return answer;
  const value = answer.value.issues.map(({ id, key, fields: { summary } }) => ({
    id,
    key,
    summary,
  }));
  return { ok: true, value };
}

/** What JQL's text search reads as something else is left out. */
const plainWords = (words: string): string[] => words.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Issues whose summary has these words or whose key this is, latest changed first. */
export async function findIssues(words: string): Promise<Wire<readonly FoundIssue[]>> {
  const key = z.safeParse(IssueKey, words.trim().toUpperCase());
  if (key.success) {
    const named = await findByJql(`key = ${key.data}`);
    // Jira refuses a query for a key there is none of, or none for the viewer.
    return named.ok || named.refusal.code !== 'unexpected' ? named : { ok: true, value: [] };
  }
  const asked = plainWords(words).map((word) => `${word}*`);
  if (asked.length === 0) return { ok: true, value: [] };
  return findByJql(`summary ~ "${asked.join(' ')}" ORDER BY updated DESC`);
}
