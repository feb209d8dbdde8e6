import type { CauseDocument } from '../../domain/causes/document';

const longest = 60;

/** The text on one line, cut at a word where it is long. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

export const quoted = (text: string): string => `“${shortened(text)}”`;

/** How a sentence calls a cause or the problem: by its own words, as far as it has any. */
export function nameOf(document: CauseDocument, node: string): string {
  if (node === 'problem') return 'the problem';
  if (node === 'analysis') return 'the analysis';
  const cause = document.causes.find(({ id }) => id === node);
  if (!cause) return 'a cause';
  return cause.text.trim() === '' ? 'a cause without words' : quoted(cause.text);
}

/** The same for a named root. */
export function rootNameOf(document: CauseDocument, node: string): string {
  const text = document.causes.find(({ id }) => id === node)?.text ?? '';
  return text.trim() === '' ? 'the root cause without words' : `the root cause ${quoted(text)}`;
}

/** As the beginning of a sentence. */
export const opening = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
