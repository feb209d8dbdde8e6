import * as z from 'zod/mini';
import { PageId } from '../id';
import type { PageState } from '../gate/case-facts';
import { pageDigest } from './page-text';

/** A page as Confluence tells it when it is asked for its body in the Atlassian document format. */
export const ConfluencePage = z.object({
  id: PageId,
  title: z.string(),
  version: z.object({ number: z.int() }),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }),
});
export type ConfluencePage = z.infer<typeof ConfluencePage>;

/** What `GET /wiki/api/v2/pages` answers. */
export const ConfluencePages = z.object({ results: z.array(ConfluencePage) });

/** Trashed pages are gone; archived ones can still be read. */
export const readableStates = 'current,archived';

/** How each of the pages stands now; those that are not among the answers are gone, or hidden from whoever asked. */
export const pageStatesOf = (
  asked: readonly PageId[],
  found: readonly ConfluencePage[],
): PageState[] =>
  asked.map((page) => {
    const seen = found.find(({ id }) => id === page);
    if (!seen) return { page, now: null };
    const digest = pageDigest(seen.body.atlas_doc_format.value);
    return { page, now: { version: seen.version.number, digest } };
  });
