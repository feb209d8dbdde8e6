import * as z from 'zod/mini';

const Node = z.looseObject({
  type: z.optional(z.string()),
  text: z.optional(z.string()),
  content: z.optional(z.array(z.unknown())),
});

const blocks = new Set(['paragraph', 'heading', 'listItem', 'codeBlock']);

function written(value: unknown): string {
  const node = Node.safeParse(value);
  if (!node.success) return '';
  const { type = '', text = '', content = [] } = node.data;
  if (type === 'hardBreak') return '\n';
  const inner = content.map(written).join('');
  return blocks.has(type) ? `${text}${inner}\n` : `${text}${inner}`;
}

/** The words of a field of paragraphs, a line each; empty where there are none. */
export const wordsIn = (value: unknown): string =>
  (typeof value === 'string' ? value : written(value)).trim();

/** Words as Jira takes them in a field of paragraphs; null empties it. */
export function asParagraphs(text: string): object | null {
  const lines = text.split('\n').map((line) => line.trim());
  const content = lines
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return content.length === 0 ? null : { type: 'doc', version: 1, content };
}
