import * as z from 'zod';
import type { Page } from '../model.ts';
import { invalid } from '../parse.ts';
import { ConfluenceError } from '../route.ts';
import type { ConfluenceSite } from '../site.ts';

const representation = z.enum(['storage', 'atlas_doc_format', 'wiki']);
const document = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) });

/** A body as it is sent: outright, or below the name of its representation. */
export const bodyInput = z.union([
  z.strictObject({ representation, value: z.string() }),
  z.strictObject({
    atlas_doc_format: z.strictObject({ representation, value: z.string() }),
  }),
]);

/** The text of a document that was sent; this site keeps the Atlassian document format alone. */
export function documentText(input: z.infer<typeof bodyInput>): string {
  const body = 'atlas_doc_format' in input ? input.atlas_doc_format : input;
  if (body.representation !== 'atlas_doc_format') {
    const title = `This site does not answer bodies in ${body.representation}`;
    throw new ConfluenceError(501, 'NOT_IMPLEMENTED', title);
  }
  try {
    document.parse(JSON.parse(body.value));
  } catch {
    throw invalid('Content body cannot be converted to new editor format');
  }
  return body.value;
}

/** Within a space no two pages that were published have one title. */
export function demandFreeTitle(site: ConfluenceSite, wanted: Page): void {
  if (wanted.status === 'draft') return;
  if (wanted.title.trim() === '' || wanted.title.length > 255)
    throw invalid('The title must have between 1 and 255 characters');
  const taken = site.pages
    .all()
    .some(
      ({ id, spaceId, status, title }) =>
        id !== wanted.id &&
        spaceId === wanted.spaceId &&
        status === 'current' &&
        title.toLowerCase() === wanted.title.toLowerCase(),
    );
  if (taken) throw invalid('A page with this title already exists in this space');
}
