import { elementOf, endsSentence, isAmong, type Element, type WordLists } from './element';
import { PatternIndex } from './pattern-index';
import { isWord, type Token } from './tokens';
import { vocabularyOf } from './vocabulary';

export type { WordLists } from './element';

/** Matches from `at`; gives where the match ends, or −1. */
type Match = (tokens: readonly Token[], at: number, element: number) => number;

const endsPart = (token: Token | undefined): boolean => token === undefined || !isWord(token);

function matcherOf(elements: readonly Element[]): Match {
  const match: Match = (tokens, at, index) => {
    const element = elements[index];
    if (!element) return at;
    const token = tokens[at];
    const next = index + 1;
    switch (element.kind) {
      case 'start':
        return at === 0 ? match(tokens, at, next) : -1;
      case 'end':
        return tokens.slice(at).every(({ text }) => endsSentence.has(text))
          ? match(tokens, at, next)
          : -1;
      case 'partStart':
        return endsPart(tokens[at - 1]) ? match(tokens, at, next) : -1;
      case 'partEnd':
        return endsPart(token) ? match(tokens, at, next) : -1;
      case 'not':
        return token && isAmong(element.words, token) ? -1 : match(tokens, at, next);
      case 'word': {
        const end = token && isAmong(element.words, token) ? match(tokens, at + 1, next) : -1;
        return end < 0 && element.optional ? match(tokens, at, next) : end;
      }
      case 'gap':
        for (let skipped = 0; skipped <= element.most; skipped += 1) {
          const end = match(tokens, at + skipped, next);
          if (end >= 0) return end;
          const passed = tokens[at + skipped];
          if (!passed || isAmong(element.stops, passed)) return -1;
        }
        return -1;
    }
  };
  return match;
}

function indexOf(patterns: readonly string[], lists: WordLists): PatternIndex<Match> {
  const index = new PatternIndex<Match>(vocabularyOf(lists));
  for (const pattern of patterns) {
    const elements = pattern.split(' ').map((source) => elementOf(source, lists));
    index.add(elements, matcherOf(elements));
  }
  return index;
}

/** Where a pattern was found, as a half-open range of tokens. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

const none: readonly Found[] = [];

function foundIn(tokens: readonly Token[], index: PatternIndex<Match>): readonly Found[] {
  const places = index.placesIn(tokens);
  if (places.length === 0) return none;
  const found: Found[] = [];
  for (const { from, filed } of places) {
    for (const { pattern: match } of filed) {
      const to = match(tokens, from, 0);
      if (to >= 0) found.push({ from, to });
    }
  }
  return found;
}

const overlap = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to;

/**
 * Compiles patterns to one function that gives the first place where any of them is found, or null.
 *
 * A pattern is a row of elements parted by spaces: `word`; `begin*` and `*end` (any word that begins or ends so); `~word` (any form
 * of it: of one stem); `one|other`; `@list` (a word of that list); `word?` (may be missing); `!word` (the next word
 * is another one); `..3` (up to three words in between, in the same sentence); `..3!of|@list` (none of those among
 * them); `^` (the text begins here); `$` (it ends here); `<` and `>` (here a part of it begins or ends: beside a
 * mark). Where one of `except` is found, nothing that overlaps it counts.
 * Throws RangeError when a pattern names a list that is not there.
 */
export function finderOf(
  patterns: readonly string[],
  lists: WordLists,
  except: readonly string[] = [],
): (tokens: readonly Token[]) => Found | null {
  const index = indexOf(patterns, lists);
  const spared = indexOf(except, lists);
  const known = new WeakMap<readonly Token[], Found | null>();
  const find = (tokens: readonly Token[]): Found | null => {
    const candidates = foundIn(tokens, index);
    if (candidates.length === 0) return null;
    const sparing = foundIn(tokens, spared);
    return candidates.find((each) => !sparing.some((spare) => overlap(each, spare))) ?? null;
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
