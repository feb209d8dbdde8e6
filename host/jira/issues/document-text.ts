import * as z from 'zod';

const node = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  content: z.array(z.unknown()).optional(),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

const isBlock = (type: string) => type !== 'text' && type !== 'mention' && type !== 'emoji';

function attribute(attrs: Record<string, unknown> | undefined): string {
  const text = attrs?.['text'] ?? attrs?.['url'];
  return typeof text === 'string' ? text : '';
}

/** The words of an Atlassian document, a line for each paragraph; empty for anything else. */
export function documentText(document: unknown): string {
  const parsed = node.safeParse(document);
  if (!parsed.success) return '';
  const { type, text, content, attrs } = parsed.data;
  if (type === 'hardBreak') return '\n';
  const inner = (content ?? []).map(documentText).join('');
  const own = `${text ?? attribute(attrs)}${inner}`;
  return isBlock(type) && content && type !== 'doc' ? `${own.trimEnd()}\n` : own;
}
