import type { Token } from './tokens';

/** Lists of words under their names, e.g. `role: ['operator*', 'nurse*']`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

type Test = (word: string) => boolean;

type Element =
  | { readonly kind: 'word'; readonly test: Test; readonly optional: boolean }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' };

/** Matches from `at`; gives where the match ends, or −1. */
type Match = (tokens: readonly Token[], at: number, element: number) => number;

const endsSentence: ReadonlySet<string> = new Set(['.', ';', '!', '?']);

function testOf(alternatives: readonly string[]): Test {
  const whole = new Set(alternatives.filter((each) => !each.endsWith('*')));
  const beginnings = alternatives
    .filter((each) => each.endsWith('*'))
    .map((each) => each.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((each) => word.startsWith(each));
}

function elementOf(source: string, lists: WordLists): Element {
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2)) };
  const isNot = source.startsWith('!');
  const optional = source.endsWith('?') && source.length > 1;
  const words = source.slice(isNot ? 1 : 0, optional ? -1 : undefined);
  const test = testOf(
    words.split('|').flatMap((word) => {
      if (!word.startsWith('@')) return word;
      const list = lists[word.slice(1)];
      if (!list) throw new RangeError(`No list of words is called ${word}`);
      return list;
    }),
  );
  return isNot ? { kind: 'not', test } : { kind: 'word', test, optional };
}

function matcherOf(elements: readonly Element[]): Match {
  const match: Match = (tokens, at, index) => {
    const element = elements[index];
    if (!element) return at;
    const token = tokens[at];
    switch (element.kind) {
      case 'start':
        return at === 0 ? match(tokens, at, index + 1) : -1;
      case 'end':
        return tokens.slice(at).every(({ text }) => endsSentence.has(text))
          ? match(tokens, at, index + 1)
          : -1;
      case 'not':
        return token && element.test(token.text) ? -1 : match(tokens, at, index + 1);
      case 'word': {
        const end = token && element.test(token.text) ? match(tokens, at + 1, index + 1) : -1;
        return end < 0 && element.optional ? match(tokens, at, index + 1) : end;
      }
      case 'gap':
        for (let skipped = 0; skipped <= element.most; skipped += 1) {
          const end = match(tokens, at + skipped, index + 1);
          if (end >= 0) return end;
          const passed = tokens[at + skipped];
          if (!passed || endsSentence.has(passed.text)) return -1;
        }
        return -1;
    }
  };
  return match;
}

/** Where a pattern was found, as a half-open range of tokens. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * Compiles patterns to one function that gives the first place where any of them is found, or null.
 *
 * A pattern is a row of elements parted by spaces: `word`; `begin*` (any word that begins so); `one|other`;
 * `@list` (a word of that list); `word?` (may be missing); `!word` (the next word is another one); `..3` (up to
 * three words in between, in the same sentence); `^` (the text begins here); `$` (it ends here).
 * Throws RangeError when a pattern names a list that is not there.
 */
export function finderOf(
  patterns: readonly string[],
  lists: WordLists,
): (tokens: readonly Token[]) => Found | null {
  const matchers = patterns.map((pattern) =>
    matcherOf(pattern.split(' ').map((source) => elementOf(source, lists))),
  );
  const known = new WeakMap<readonly Token[], Found | null>();
  const find = (tokens: readonly Token[]): Found | null => {
    for (let from = 0; from < tokens.length; from += 1) {
      for (const match of matchers) {
        const to = match(tokens, from, 0);
        if (to >= 0) return { from, to };
      }
    }
    return null;
  };
  return (tokens) => {
    const earlier = known.get(tokens);
    if (earlier !== undefined) return earlier;
    const found = find(tokens);
    known.set(tokens, found);
    return found;
  };
}

/** The words found, as they stand in the text but in small letters. */
export const wordsAt = (tokens: readonly Token[], { from, to }: Found): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
