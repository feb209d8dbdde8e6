import { remembered } from '../../language/remembered';
import { isWord, stemOf, tokensOf, type Token } from '../../language/tokens';
import type { Language } from './language';
import { perLanguage } from './per-language';

/** What a text claims, as classes of words: inflection, synonyms and "un-" do not make another claim. */
export interface Claim {
  readonly all: ReadonlySet<string>;
  /** Those that tell what could be looked into: "bearing", not "failed". */
  readonly concrete: ReadonlySet<string>;
  /** The first of them, up to a "to", "during" or "at": where and when come after. */
  readonly core: ReadonlySet<string>;
}

/** A claim needs a thing and what was the matter with it. */
const fewest = 2;

function classes({ synonyms }: Language): ReadonlyMap<string, string> {
  const classOf = new Map<string, string>();
  for (const row of synonyms) {
    for (const { stem } of tokensOf(row.join(' '))) {
      if (!classOf.has(stem)) classOf.set(stem, `=${row[0]}`);
    }
  }
  return classOf;
}

const readerFor = perLanguage((language) => {
  const { stopWords, negatingPrefixes } = language;
  const classOf = classes(language);
  const bare = (text: string): string => {
    const prefix = negatingPrefixes.find(
      (each) => text.startsWith(each) && text.length > each.length + 3,
    );
    return prefix === undefined ? text : text.slice(prefix.length);
  };
  const kinds = new Map<string, string>();
  const kindOf = ({ text, stem }: Token): string => {
    const kind = kinds.get(text) ?? classOf.get(stem) ?? classOf.get(stemOf(bare(text))) ?? stem;
    kinds.set(text, kind);
    return kind;
  };
  const turning = new Set(language.turning);
  const light = new Set(tokensOf(language.light.join(' ')).map(kindOf));
  return remembered((tokens): Claim => {
    const words = tokens.filter(isWord);
    const content = (some: readonly Token[]): Token[] =>
      some.filter(({ text }) => !stopWords.has(text));
    const concreteOf = (some: readonly Token[]): ReadonlySet<string> =>
      new Set(
        content(some)
          .map(kindOf)
          .filter((word) => !light.has(word)),
      );
    const turn = words.findIndex(
      ({ text }, at) => turning.has(text) && concreteOf(words.slice(0, at)).size >= fewest,
    );
    return {
      all: new Set(content(words).map(kindOf)),
      concrete: concreteOf(words),
      core: concreteOf(words.slice(0, turn < 0 ? words.length : turn)),
    };
  });
});

/** What that text claims, for comparing it with another one of the same language. */
export const claimOf = (language: Language, text: string): Claim =>
  readerFor(language)(tokensOf(text));

/** How many classes of words both texts have. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;
