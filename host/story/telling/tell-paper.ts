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

type Change = NonNullable<Paper['changed']>[number];

async function change({ rest, pages }: Teller, { slug, title }: Paper, number: number, to: Change) {
  const id = pages.get(slug);
  await rest(to.by, 'PUT', `/wiki/api/v2/pages/${id ?? ''}`, {
    id,
    status: 'current',
    title,
    version: { number },
    body: { representation: 'atlas_doc_format', value: JSON.stringify(answers(to.says)) },
  });
}

/** A page from its first version to its last. */
export function paperMoments(teller: Teller, paper: Paper): Moment[] {
  const { slug, daysAgo, changed = [] } = paper;
  const later = changed.map((to, index) => ({
    on: daysAgo - to.daysAgo,
    tell: () => change(teller, paper, index + 2, to),
  }));
  return momentsOf(slug, daysAgo, [{ on: 0, tell: () => publish(teller, paper) }, ...later]);
}
