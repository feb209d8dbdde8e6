import * as z from 'zod';
import { papersSpace, type Paper } from '../papers.ts';
import { answers } from './document.ts';
import { momentsOf, type Moment } from './moment.ts';
import type { Rest } from './rest-client.ts';
import type { Teller } from './teller.ts';

const made = z.object({ id: z.string() });
const spaces = z.object({ results: z.array(made).length(1) });

/** Makes the space in which the company's papers are kept. */
export async function prepareSpace(rest: Rest): Promise<void> {
  const { key, name, by } = papersSpace;
  await rest(by, 'POST', '/wiki/api/v2/spaces', { key, name });
}

async function publish({ rest, pages }: Teller, paper: Paper): Promise<void> {
  const { by, slug, title, says } = paper;
  const found = await rest(by, 'GET', `/wiki/api/v2/spaces?keys=${papersSpace.key}`);
  const [space] = spaces.parse(found).results;
  const page = await rest(by, 'POST', '/wiki/api/v2/pages', {
    spaceId: space?.id,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify(answers(says)) },
  });
  pages.set(slug, made.parse(page).id);
}

export const paperMoments = (teller: Teller, paper: Paper): Moment[] =>
  momentsOf(paper.slug, paper.daysAgo, [{ on: 0, tell: () => publish(teller, paper) }]);
