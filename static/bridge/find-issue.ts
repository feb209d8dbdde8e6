import { IssueReference, type IssueKey } from '../../src/domain/id';
import { readJira } from './jira';
import * as z from 'zod/mini';

const Found = z.object(IssueReference.shape);

/** The issue with that key, as far as the viewer may see it; null otherwise. */
export async function findIssue(key: IssueKey): Promise<IssueReference | null> {
  const answer = await readJira(`/rest/api/3/issue/${key}?fields=summary`, Found);
  return answer.ok ? { id: answer.value.id, key: answer.value.key } : null;
}
