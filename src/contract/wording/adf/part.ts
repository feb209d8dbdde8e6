import * as z from 'zod/mini';
import type { AdfDocument, AdfNode } from './document';

/** By its title a part is found again; one that people gave another title is theirs. */
export const partTitle = 'Root cause analysis (from Ratchet)';

const Part = z.object({
  type: z.literal('expand'),
  attrs: z.object({ title: z.literal(partTitle) }),
});
const Attributes = z.catch(z.record(z.string(), z.unknown()), {});

const isPart = (node: AdfNode): boolean => z.safeParse(Part, node).success;

/** What was put there before; undefined when nothing was. */
export const partIn = (document: AdfDocument | null): AdfNode | undefined =>
  document?.content.find(isPart);

/**
 * The description with this content as its own part: one box with a title, so that where it begins and ends is
 * plain to people and to the next time. It takes the place of the earlier part, or stands last; every other node
 * stays as it is.
 */
export function withPart(document: AdfDocument | null, content: readonly AdfNode[]): AdfDocument {
  const earlier = partIn(document);
  const attrs = { ...z.parse(Attributes, earlier?.['attrs']), title: partTitle };
  const part = { ...earlier, type: 'expand', attrs, content };
  if (!document) return { type: 'doc', version: 1, content: [part] };
  return {
    ...document,
    content: earlier
      ? document.content.map((node) => (node === earlier ? part : node))
      : [...document.content, part],
  };
}
