import * as z from 'zod/mini';
import { AccountId, type IssueId } from '../../src/domain/id';
import { readJira } from './jira';

const Found = z.array(z.object({ accountId: AccountId, displayName: z.string() }));

async function find(where: Readonly<Record<string, string>>, words: string) {
  const query = new URLSearchParams({ ...where, query: words, maxResults: '10' });
  const answer = await readJira(`/rest/api/3/user/assignable/search?${query.toString()}`, Found);
  if (!answer.ok) return null;
  return answer.value.map(({ accountId, displayName }) => ({ id: accountId, name: displayName }));
}

/** People who may be assigned the issue and whose name fits, ten at most; null when Jira does not say. */
export const findPeople = (issue: IssueId, words: string) => find({ issueKey: issue }, words);

/** The same of whom the project's issues may be assigned to. */
export const findPeopleOf = (projectKey: string, words: string) =>
  find({ project: projectKey }, words);
