import { isWord, tokensOf } from '../../language/tokens';
import type { TellingWords } from './word-overlap';

/** The words that carry what a statement is about. */
export function statementWords(
  texts: readonly string[],
  stopWords: ReadonlySet<string>,
): TellingWords {
  const words = new Map<string, string>();
  for (const token of texts.flatMap(tokensOf)) {
    const isTelling = isWord(token) && token.text.length > 2 && !/^\d/.test(token.text);
    if (!isTelling || stopWords.has(token.text) || words.has(token.stem)) continue;
    words.set(token.stem, token.text);
  }
  return words;
}
