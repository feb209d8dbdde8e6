import { notAnswered, notSearchableForEmpty } from '../refusals.ts';

const wordPattern = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

type Search = (words: readonly string[]) => boolean;

function phrase(wanted: readonly string[]): Search {
  return (words) =>
    words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word));
}

function wildcard(term: string): Search {
  const source = term
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}*?]/gu, '')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (words) => words.some((word) => pattern.test(word));
}

/**
 * Reads the right side of `~`: every word must be found, "quoted words" side by side, * and ? stand for letters.
 * Words are compared as they are; Jira also finds other forms of a word.
 */
export function readTextQuery(text: string, field: string): (content: string) => boolean {
  const terms = text.match(/"[^"]*"|\S+/g) ?? [];
  const searches = terms.map((term): Search => {
    const isPhrase = term.startsWith('"');
    if (!isPhrase && /^[+!-]|[~^{}[\]]|&&|\|\||^(?:AND|OR|NOT)$/.test(term))
      throw notAnswered(`the text search '${term}'`);
    if (!isPhrase && /[*?]/.test(term)) return wildcard(term);
    return phrase(wordsOf(term));
  });
  if (terms.every((term) => wordsOf(term).length === 0)) throw notSearchableForEmpty('~', field);
  return (content) => {
    const words = wordsOf(content);
    return searches.every((search) => search(words));
  };
}
