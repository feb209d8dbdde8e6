import * as z from 'zod/mini';
import { AdfNode } from './document';

const Text = z.object({ type: z.literal('text'), text: z.string() });
const Holder = z.object({ content: z.array(AdfNode) });
/** Nodes that show words of their own: a mention, a date, a status, a card. */
const Speaking = z.object({
  attrs: z.object({ text: z.optional(z.string()), url: z.optional(z.string()) }),
});

const childrenOf = (node: AdfNode): AdfNode[] => {
  const holder = z.safeParse(Holder, node);
  return holder.success ? holder.data.content : [];
};

const isInline = (node: AdfNode): boolean =>
  node.type === 'text' || node.type === 'hardBreak' || childrenOf(node).length === 0;

function wordsOf(node: AdfNode): string {
  if (node.type === 'hardBreak') return ' ';
  const text = z.safeParse(Text, node);
  if (text.success) return text.data.text;
  const speaking = z.safeParse(Speaking, node);
  return speaking.success ? (speaking.data.attrs.text ?? speaking.data.attrs.url ?? '') : '';
}

/** The words of a node, a line for each paragraph, heading or cell; for reading, not for writing back. */
export function linesOf(node: AdfNode): string[] {
  const children = childrenOf(node);
  if (children.length === 0) return [wordsOf(node)].filter(Boolean);
  if (children.every(isInline)) return [children.map(wordsOf).join('')].filter(Boolean);
  return children.flatMap(linesOf);
}
