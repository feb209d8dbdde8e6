import * as z from 'zod';
import { expectStatus } from './expect-status';
import type { Plant } from './plant';

const page = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string(), key: z.string() })),
  isLast: z.boolean(),
  nextPageToken: z.string().optional(),
});

export type SearchPage = z.infer<typeof page>;

/** One page of a search for keys. */
export async function searchPage(
  plant: Plant,
  question: Record<string, unknown>,
  role = 'quality',
): Promise<SearchPage> {
  const body = { fields: ['key'], ...question };
  return page.parse(
    expectStatus(await plant.as(role).post('/rest/api/3/search/jql', body), 200).body,
  );
}

/** The keys a query finds, in its order. */
export async function keysOf(plant: Plant, jql: string, role = 'quality'): Promise<string[]> {
  return (await searchPage(plant, { jql }, role)).issues.map(({ key }) => key);
}
