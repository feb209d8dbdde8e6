import { isWord, tokensOf } from '../../language/tokens';

/** The words that carry what a statement is about: by their stems, each with the form it was first written in. */
export function statementWords(
  texts: readonly string[],
  stopWords: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const token of texts.flatMap(tokensOf)) {
    const isTelling = isWord(token) && token.text.length > 2 && !/^\d/.test(token.text);
    if (!isTelling || stopWords.has(token.text) || words.has(token.stem)) continue;
    words.set(token.stem, token.text);
  }
  return words;
}
