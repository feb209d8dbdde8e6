import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { PageId } from '../../src/domain/id';
import { readConfluence } from './confluence';

const Found = z.object({
  results: z.array(
    z.object({
      content: z.object({ id: PageId, title: z.string() }),
      resultGlobalContainer: z.optional(z.object({ title: z.string() })),
    }),
  ),
});

/** A page of Confluence, and the space it is in. */
export interface FoundPage {
  readonly id: PageId;
  readonly title: string;
  readonly space: string;
}

/** What Confluence's text search reads as something else is left out. */
const plainWords = (words: string): string[] => words.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pages the viewer may read whose title has these words, ten at most. */
export async function findPages(words: string): Promise<Wire<readonly FoundPage[]>> {
  const asked = plainWords(words).map((word) => `${word}*`);
  if (asked.length === 0) return { ok: true, value: [] };
  const cql = `type = page AND title ~ "${asked.join(' ')}"`;
  const query = new URLSearchParams({ cql, limit: '10' });
  const answer = await readConfluence(`/wiki/rest/api/search?${query.toString()}`, Found);
  if (!answer.ok) return answer;
  const value = answer.value.results.map(({ content: { id, title }, resultGlobalContainer }) => ({
    id,
    title,
    space: resultGlobalContainer?.title ?? '',
  }));
  return { ok: true, value };
}
