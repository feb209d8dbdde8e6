import * as z from 'zod';
import { read, send } from '../calls/call.ts';

const versionSchema = z.object({
  number: z.number(),
  message: z.string(),
  createdAt: z.string(),
});

const pageSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  spaceId: z.string(),
  version: versionSchema,
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

/** The last 250 versions of a page, the newest first. */
export async function readVersions(id: string): Promise<z.output<typeof versionSchema>[]> {
  const path = `/wiki/api/v2/pages/${encodeURIComponent(id)}/versions?limit=250`;
  return (await read(manyOf(versionSchema), path)).results;
}

interface NextVersion {
  title: string;
  document: object;
  message: string;
}

/** Refused when somebody else published the next version meanwhile. */
export async function publishPage(
  { id, version }: WholePage,
  { title, document, message }: NextVersion,
): Promise<void> {
  await send('PUT', `/wiki/api/v2/pages/${encodeURIComponent(id)}`, {
    id,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify(document) },
    version: { number: version.number + 1, message },
  });
}
