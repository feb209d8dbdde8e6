import * as z from 'zod';
import { read } from '../calls/call.ts';

const pageSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  spaceId: z.string(),
  version: z.object({ number: z.number(), createdAt: z.string() }),
  _links: z.object({ webui: z.string() }),
});

const wholePageSchema = pageSchema.extend({
  body: z.object({
    atlas_doc_format: z
      .object({ value: z.string().transform((text): unknown => JSON.parse(text)) })
      .optional(),
  }),
});

const spaceSchema = z.object({ id: z.string(), key: z.string(), name: z.string() });

export type WikiPage = z.output<typeof pageSchema>;
export type WholePage = z.output<typeof wholePageSchema>;
type Space = z.output<typeof spaceSchema>;

const manyOf = <Item extends z.ZodType>(item: Item) => z.object({ results: z.array(item) });

export async function readSpaces(): Promise<Space[]> {
  return (await read(manyOf(spaceSchema), '/wiki/api/v2/spaces?limit=250')).results;
}

/** The first 250 pages the person may see. */
export async function readPages(): Promise<WikiPage[]> {
  return (await read(manyOf(pageSchema), '/wiki/api/v2/pages?limit=250')).results;
}

/** A page in whatever state it is, with its body. */
export function readWikiPage(id: string): Promise<WholePage> {
  const states = 'current,archived,trashed,draft';
  const path = `/wiki/api/v2/pages/${encodeURIComponent(id)}`;
  return read(wholePageSchema, `${path}?status=${states}&body-format=atlas_doc_format`);
}
