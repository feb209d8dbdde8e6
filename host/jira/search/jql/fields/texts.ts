import * as z from 'zod';
import { documentText } from '../../../issues/document-text.ts';
import type { Field } from '../../../model/configuration.ts';
import type { Issue } from '../../../model/issue.ts';
import type { JqlAsker } from '../asker.ts';
import { textField } from '../values/text.ts';

const commentTexts = (issue: Issue) => issue.comments.map(({ body }) => documentText(body));

/** A custom field's words; empty for a field without a value. */
export function customText(issue: Issue, { id }: Field): string {
  const stored = issue.custom[id];
  const line = z.string().safeParse(stored);
  return line.success ? line.data : documentText(stored);
}

const isText = ({ customType }: Field) => /:(?:textfield|textarea)$/.test(customType ?? '');

/** What is written in an issue. */
export const textFields = {
  summary: (name: string) =>
    textField({
      name,
      texts: (issue) => [issue.summary],
      sortKey: (issue) => issue.summary.toLowerCase(),
    }),
  description: (name: string) =>
    textField({ name, texts: (issue) => [documentText(issue.description)] }),
  comment: (name: string) => textField({ name, texts: commentTexts }),
  /** Everything at once: summary, description, comments and custom texts. */
  text: (name: string, { site }: JqlAsker) => {
    const fields = site.fields.all().filter((field) => !field.trashed && isText(field));
    return textField({
      name,
      texts: (issue) => [
        issue.summary,
        documentText(issue.description),
        ...commentTexts(issue),
        ...fields.map((field) => customText(issue, field)),
      ],
    });
  },
};
