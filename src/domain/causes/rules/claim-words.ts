import { finderOf } from '../../language/pattern';
import { isWord, tokensOf, type Token } from '../../language/tokens';
import { conceptsIn } from './concepts';
import type { Language } from './language';
import { perLanguage } from './per-language';

/** What a text claims, as concepts. */
export interface Claim {
  readonly all: ReadonlySet<string>;
  /** Those that tell what could be looked into. */
  readonly concrete: ReadonlySet<string>;
  /** The first of them, up to a "to", "during" or "at": where and when come after. */
  readonly core: ReadonlySet<string>;
  /** Of each part of a sentence, what stands before where and when. */
  readonly heads: ReadonlySet<string>;
  readonly weight: number;
  /** It may go on to a reason or to another claim. */
  readonly goesOn: boolean;
  /** It tells that something is not there. */
  readonly isAbsence: boolean;
}

/** So much makes a claim: a thing and what was the matter with it. */
const fewest = { concrete: 2, any: 3 };

type Read = (tokens: readonly Token[]) => Claim;

function readerOf(language: Language): Read {
  const concepts = conceptsIn(language);
  const { lists, likeness } = language;
  const turning = new Set(likeness.turning);
  const parting = new Set(likeness.parting);
  const reasoning = new Set(likeness.reasoning);
  const reported = finderOf(likeness.reported, lists);
  const absence = finderOf(likeness.absence, lists);
  const concreteIn = (words: readonly Token[]): Set<string> =>
    new Set([...concepts.in(words)].filter(concepts.isConcrete));
  /** The words before the first that only turns to where, when or for what. */
  const ahead = (
    words: readonly Token[],
    read: (words: readonly Token[]) => ReadonlySet<string>,
    enough: number,
  ): ReadonlySet<string> => {
    const turn = words.findIndex(
      ({ text }, at) => turning.has(text) && read(words.slice(0, at)).size >= enough,
    );
    return read(turn < 0 ? words : words.slice(0, turn));
  };
  const partsOf = (words: readonly Token[]): Token[][] => {
    const parts: Token[][] = [[]];
    for (const word of words) {
      if (!isWord(word) || parting.has(word.text)) parts.push([]);
      else parts.at(-1)?.push(word);
    }
    return parts;
  };
  const known = new WeakMap<readonly Token[], Claim>();
  return (tokens) => {
    const earlier = known.get(tokens);
    if (earlier) return earlier;
    const words = tokens.slice(reported(tokens)?.to ?? 0);
    const all = concepts.in(words);
    const claim = {
      all,
      concrete: concreteIn(words),
      core: ahead(words, concreteIn, fewest.concrete),
      heads: new Set(partsOf(words).flatMap((part) => [...ahead(part, concepts.in, fewest.any)])),
      weight: weightOf(language, all),
      goesOn: words.some(({ text }) => reasoning.has(text)),
      isAbsence: absence(words) !== null,
    };
    known.set(tokens, claim);
    return claim;
  };
}

const readers = perLanguage(readerOf);

/** What these words claim, leaving out who said so. */
export const claimIn = (language: Language, tokens: readonly Token[]): Claim =>
  readers(language)(tokens);

/** What that text claims, for comparing it with another one of the same language. */
export const claimOf = (language: Language, text: string): Claim =>
  claimIn(language, tokensOf(text));

/** How much these concepts tell together. */
export const weightOf = (language: Language, some: Iterable<string>): number => {
  const { weightOf: weight } = conceptsIn(language);
  return [...some].reduce((sum, concept) => sum + weight(concept), 0);
};

/** What both texts have. */
export const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((concept) => other.has(concept));

/** How many concepts both texts have. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  sharedBy(one, other).length;
