import * as z from 'zod';
import { documentText } from '../document-text.ts';
import { refusedValue, type ValueKind } from './value-kind.ts';

const document = z.looseObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(z.looseObject({ type: z.string() })),
});

export type AtlassianDocument = z.infer<typeof document>;

/** Characters of text a field takes. */
const mostText = 32_767;

export function isDocument(input: unknown): input is AtlassianDocument {
  return document.safeParse(input).success;
}

/** Text with paragraphs, lists and links, in the Atlassian document format. */
export const richText: ValueKind<unknown> = {
  read: (input, setting) => {
    if (!isDocument(input))
      throw refusedValue(
        setting,
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      );
    if (documentText(input).length > mostText)
      throw refusedValue(
        setting,
        'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
      );
    return input;
  },
  render: (value) => value,
  trace: (value) => ({ id: null, text: documentText(value).trimEnd() }),
};
