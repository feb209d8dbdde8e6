import { finderOf } from '../../language/pattern';
import { remembered } from '../../language/remembered';
import { isWord, tokensOf, type Token } from '../../language/tokens';
import { conceptsIn } from './concepts';
import type { Language } from './language';
import { perLanguage } from './per-language';

/** What a text claims, as concepts. */
export interface Claim {
  readonly all: ReadonlySet<string>;
  /** Those that tell what could be looked into. */
  readonly concrete: ReadonlySet<string>;
  readonly weight: number;
  /** Without who said so. */
  readonly words: readonly Token[];
}

/** How a claim is put. */
export interface Shape {
  /** What is concrete up to a "to", "during" or "at": where and when come after. */
  readonly core: ReadonlySet<string>;
  /** Of each part of a sentence, what stands before where and when. */
  readonly heads: ReadonlySet<string>;
  /** It may go on to a reason or to another claim. */
  readonly goesOn: boolean;
  /** It tells that something is not there. */
  readonly isAbsence: boolean;
}

/** So much makes a claim: a thing and what was the matter with it. */
const fewest = { concrete: 2, any: 3 };

/** How much these concepts tell together. */
export function weightOf(language: Language, some: Iterable<string>): number {
  const concepts = conceptsIn(language);
  let sum = 0;
  for (const concept of some) sum += concepts.weightOf(concept);
  return sum;
}

const claimReader = perLanguage((language: Language) => {
  const concepts = conceptsIn(language);
  const reported = finderOf(language.likeness.reported, language.lists);
  return remembered((tokens): Claim => {
    const who = reported(tokens);
    const words = who ? tokens.slice(who.to) : tokens;
    const all = concepts.in(words);
    return {
      all,
      concrete: new Set([...all].filter(concepts.isConcrete)),
      weight: weightOf(language, all),
      words,
    };
  });
});

const shapeReader = perLanguage((language: Language) => {
  const concepts = conceptsIn(language);
  const { lists, likeness } = language;
  const turning = new Set(likeness.turning);
  const parting = new Set(likeness.parting);
  const reasoning = new Set(likeness.reasoning);
  const absence = finderOf(likeness.absence, lists);
  const concreteIn = (words: readonly Token[]): ReadonlySet<string> =>
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
  return remembered((words): Shape => ({
    core: ahead(words, concreteIn, fewest.concrete),
    heads: new Set(partsOf(words).flatMap((part) => [...ahead(part, concepts.in, fewest.any)])),
    goesOn: words.some(({ text }) => reasoning.has(text)),
    isAbsence: absence(words) !== null,
  }));
});

/** What these words claim, leaving out who said so. */
export const claimIn = (language: Language, tokens: readonly Token[]): Claim =>
  claimReader(language)(tokens);

/** What that text claims, for comparing it with another one of the same language. */
export const claimOf = (language: Language, text: string): Claim =>
  claimIn(language, tokensOf(text));

/** How that claim is put. */
export const shapeOf = (language: Language, { words }: Claim): Shape =>
  shapeReader(language)(words);

/** What both texts have. */
export function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const both: string[] = [];
  for (const concept of one) if (other.has(concept)) both.push(concept);
  return both;
}

/** How many concepts both texts have. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  sharedBy(one, other).length;
