import { blocksOf, type AdfNode } from './node.ts';

/** A document as plain paragraphs with an empty line between them, for editing as text. */
export function paragraphsOf(document: unknown): string {
  return blocksOf(document).map(blockText).join('\n\n');
}

/** Whether editing it as plain paragraphs would drop formatting. */
export function isPlain(document: unknown): boolean {
  return blocksOf(document).every(
    (block) => block.type === 'paragraph' && (block.content ?? []).every(isPlainInline),
  );
}

function isPlainInline({ type, marks = [] }: AdfNode): boolean {
  return (type === 'text' && marks.length === 0) || type === 'hardBreak';
}

function blockText(block: AdfNode): string {
  const lines = (block.content ?? []).filter(({ type }) => type === 'listItem');
  if (lines.length > 0) return lines.map((item) => `- ${inlineText(item)}`).join('\n');
  return inlineText(block);
}

function inlineText({ type, text, attrs, content = [] }: AdfNode): string {
  if (type === 'hardBreak') return '\n';
  if (text !== undefined) return text;
  const said = attrs?.['text'] ?? attrs?.['url'];
  if (typeof said === 'string') return said;
  return content.map(inlineText).join('');
}
