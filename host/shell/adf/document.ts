import type { AdfNode } from './node.ts';

interface AdfDocument extends AdfNode {
  version: 1;
}

/** Plain text as a document: empty lines part paragraphs, single line ends stay. */
export function documentOf(text: string): AdfDocument {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { type: 'doc', version: 1, content: paragraphs.map(paragraphOf) };
}

function paragraphOf(text: string): AdfNode {
  const content = text.split('\n').flatMap((line, index): AdfNode[] => {
    const words: AdfNode[] = line === '' ? [] : [{ type: 'text', text: line }];
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
  return { type: 'paragraph', content };
}
