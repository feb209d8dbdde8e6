import * as z from 'zod';

interface Node {
  type: string;
  text?: string | undefined;
  attrs?: Record<string, unknown> | undefined;
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined;
  content?: Node[] | undefined;
}

const attributes = z.record(z.string(), z.unknown()).optional();

const nodeSchema: z.ZodType<Node> = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: attributes,
  marks: z.array(z.object({ type: z.string(), attrs: attributes })).optional(),
  get content() {
    return z.array(nodeSchema).optional();
  },
});

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const blocks: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

const marked: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  underline: 'u',
  strike: 'del',
};

function written({ text = '', marks = [] }: Node): string {
  return marks.reduce((inner, { type, attrs }) => {
    const tag = marked[type];
    if (tag) return `<${tag}>${inner}</${tag}>`;
    const href = attrs?.['href'];
    return type === 'link' && typeof href === 'string'
      ? `<a href="${escaped(href)}">${inner}</a>`
      : inner;
  }, escaped(text));
}

function render(node: Node): string {
  const { type, attrs, content = [] } = node;
  if (type === 'text') return written(node);
  if (type === 'hardBreak') return '<br />';
  if (type === 'rule') return '<hr />';
  const inner = content.map(render).join('');
  const level = attrs?.['level'];
  const tag = type === 'heading' ? `h${typeof level === 'number' ? level : 1}` : blocks[type];
  if (type === 'table') return `<table><tbody>${inner}</tbody></table>`;
  if (type === 'codeBlock') return `<pre>${inner}</pre>`;
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

/** A document as Confluence's storage format has it; of what the format has macros for only the words. */
export const storageOf = (document: string): string =>
  render(nodeSchema.parse(JSON.parse(document)));
