import * as z from 'zod/mini';
import { PageId } from '../../src/domain/id';
import { readConfluence } from './confluence';
import { batched } from './evidence-batch';
import type { Seen } from './evidence-seen';

const Page = z.object({
  id: PageId,
  title: z.string(),
  status: z.string(),
  _links: z.object({ webui: z.string(), base: z.optional(z.string()) }),
});
const Pages = z.object({
  results: z.array(Page),
  _links: z.optional(z.object({ base: z.optional(z.string()) })),
});

/** All states the list can be asked for; without them trashed pages would seem never to have been. */
const states = 'current,archived,trashed';

/** Drafts are not listed: each is asked for by itself. */
async function drafts(ids: readonly PageId[]): Promise<z.infer<typeof Page>[]> {
  const read = (id: PageId) => readConfluence(`/wiki/api/v2/pages/${id}?status=draft`, Page);
  const answers = await Promise.all(ids.map(read));
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

/** How a page stands, as far as the viewer may see it; many asked at once are read in one request. */
export const seePage = batched<PageId, Seen>(async (ids) => {
  const path = `/wiki/api/v2/pages?id=${ids.join(',')}&status=${states}&limit=250`;
  const answer = await readConfluence(path, Pages);
  if (!answer.ok) {
    const kind = answer.refusal.code === 'notFound' ? 'noConfluence' : 'unread';
    return () => ({ kind });
  }
  const { results, _links } = answer.value;
  const listed = new Set(results.map(({ id }) => id));
  const unlisted = await drafts(ids.filter((id) => !listed.has(id)));
  const found = new Map([...results, ...unlisted].map((page) => [page.id, page]));
  return (id) => {
    const page = found.get(id);
    if (!page) return { kind: 'hidden' };
    const base = page._links.base ?? _links?.base;
    const address = base === undefined ? null : `${base}${page._links.webui}`;
    return { kind: 'seen', title: page.title, state: page.status, address };
  };
}, 250);

/** Whether there is a Confluence that the viewer may use; null when nobody could be asked. */
export async function hasConfluence(): Promise<boolean | null> {
  const answer = await readConfluence('/wiki/api/v2/pages?limit=1', Pages);
  if (answer.ok) return true;
  return answer.refusal.code === 'notFound' ? false : null;
}
