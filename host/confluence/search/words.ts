const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A query's words; one that ends with a star stands for every word that begins so. */
const askedWords = (query: string): string[] =>
  query.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];

const fits = (word: string, asked: string) =>
  asked.endsWith('*') ? word.startsWith(asked.slice(0, -1)) : word === asked;

/** Whether the text has every word that is asked for, wherever it stands. */
export function hasWords(text: string, query: string): boolean {
  const words = wordsIn(text);
  return askedWords(query).every((asked) => words.some((word) => fits(word, asked)));
}

/** The text with Confluence's marks around the words that were asked for. */
export function highlighted(text: string, queries: readonly string[]): string {
  const asked = queries.flatMap(askedWords);
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    asked.some((one) => fits(word.toLowerCase(), one)) ? `@@@hl@@@${word}@@@endhl@@@` : word,
  );
}
