import type { Block, Item, Line, Run } from '../report/blocks';
import { address, escaped } from './escaped';

/** Spaces at either end stand outside the marks: inside, Markdown would not see them as marks. */
function run({ text, looks, href }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text === '' ? '' : ' ';
  const shown = escaped(words);
  const linked = href === undefined ? shown : `[${shown}](<${address(href)}>)`;
  const marked =
    looks === 'strong' ? `**${linked}**` : looks === 'struck' ? `~~${linked}~~` : linked;
  return `${before === '' ? '' : ' '}${marked}${after === '' ? '' : ' '}`;
}

const line = (runs: Line): string => runs.map(run).join('').trim();

const bullets = (items: readonly Item[], indent: string): string[] =>
  items.flatMap((item) => [
    `${indent}- ${line(item.line)}`,
    ...bullets(item.beneath, `${indent}  `),
  ]);

const cells = (row: readonly string[]): string =>
  `| ${row.map((cell) => escaped(cell)).join(' | ')} |`;

function block(given: Block): string {
  switch (given.kind) {
    case 'heading':
      return `${'#'.repeat(given.level)} ${escaped(given.text)}`;
    case 'paragraph':
      return line(given.line);
    case 'bullets':
      return bullets(given.items, '').join('\n');
    case 'table':
      return [
        cells(given.head),
        `| ${given.head.map(() => '---').join(' | ')} |`,
        ...given.rows.map(cells),
      ].join('\n');
  }
}

/** A report in GitHub's Markdown. */
export const markdownOf = (report: readonly Block[]): string =>
  `${report.map(block).join('\n\n')}\n`;
