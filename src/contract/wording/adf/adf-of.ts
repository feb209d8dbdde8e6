import type { Block, Item, Line, Run } from '../report/blocks';
import type { AdfNode } from './document';

const marks = ({ looks, href }: Run): AdfNode[] => [
  ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
  ...(looks === undefined ? [] : [{ type: looks === 'strong' ? 'strong' : 'strike' }]),
];

/** The format knows no empty text. */
const inline = (line: Line): AdfNode[] =>
  line
    .filter(({ text }) => text !== '')
    .map((run) => {
      const marked = marks(run);
      return {
        type: 'text',
        text: run.text.replace(/\s*\n\s*/g, ' '),
        ...(marked.length > 0 && { marks: marked }),
      };
    });

const paragraph = (line: Line): AdfNode => ({ type: 'paragraph', content: inline(line) });

const bullets = (items: readonly Item[]): AdfNode => ({
  type: 'bulletList',
  content: items.map(({ line, beneath }) => ({
    type: 'listItem',
    content: [paragraph(line), ...(beneath.length > 0 ? [bullets(beneath)] : [])],
  })),
});

const row = (type: 'tableHeader' | 'tableCell', cells: readonly string[]): AdfNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type, attrs: {}, content: [paragraph([{ text }])] })),
});

function block(given: Block): AdfNode {
  switch (given.kind) {
    case 'heading':
      // Beneath the headings people write themselves.
      return {
        type: 'heading',
        attrs: { level: given.level + 1 },
        content: inline([{ text: given.text }]),
      };
    case 'paragraph':
      return paragraph(given.line);
    case 'bullets':
      return bullets(given.items);
    case 'table':
      return {
        type: 'table',
        content: [
          row('tableHeader', given.head),
          ...given.rows.map((cells) => row('tableCell', cells)),
        ],
      };
  }
}

/** A report as nodes of the Atlassian document format. */
export const adfOf = (report: readonly Block[]): AdfNode[] => report.map(block);
