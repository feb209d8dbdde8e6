import type { Token } from './tokens';

const ends: ReadonlySet<string> = new Set(['.', ';', '!', '?']);
const known = new WeakMap<readonly Token[], readonly (readonly Token[])[]>();

function parted(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (ends.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** The sentences of a text without the marks that end them; a semicolon ends one too. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences = known.get(tokens) ?? parted(tokens);
  known.set(tokens, sentences);
  return sentences;
}
