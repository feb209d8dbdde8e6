import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { ProjectId } from '../../src/domain/id';
import { readJira } from './jira';

const Found = z.object({ id: ProjectId, key: z.string(), name: z.string() });
const Page = z.object({ values: z.array(Found) });

/** Projects whose name or key holds the words, twenty at most. */
export async function findProjects(words: string): Promise<Wire<z.infer<typeof Found>[]>> {
  const query = new URLSearchParams({ query: words, maxResults: '20', orderBy: 'name' });
  const answer = await readJira(`/rest/api/3/project/search?${query.toString()}`, Page);
  return answer.ok ? { ok: true, value: answer.value.values } : answer;
}
