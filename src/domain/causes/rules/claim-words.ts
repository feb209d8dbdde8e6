import { isWord, tokensOf, type Token } from '../../language/tokens';
import type { Language } from './language';

type Claim = ReadonlySet<string>;
type Reduce = (tokens: readonly Token[]) => Claim;

const reducers = new WeakMap<Language, Reduce>();

function reducerFor({ stopWords, synonyms, negatingPrefixes }: Language): Reduce {
  const classOf = new Map<string, string>();
  for (const row of synonyms) {
    for (const word of row) {
      const [token] = tokensOf(word);
      if (token) classOf.set(token.stem, `=${row[0]}`);
    }
  }
  const kindOf = ({ text, stem }: Token): string => {
    const known = classOf.get(stem);
    if (known !== undefined) return known;
    const prefix = negatingPrefixes.find(
      (each) => text.startsWith(each) && text.length > each.length + 3,
    );
    const [bare] = prefix === undefined ? [] : tokensOf(text.slice(prefix.length));
    return bare ? (classOf.get(bare.stem) ?? bare.stem) : stem;
  };
  const known = new WeakMap<readonly Token[], Claim>();
  return (tokens) => {
    const claim =
      known.get(tokens) ??
      new Set(tokens.filter((token) => isWord(token) && !stopWords.has(token.text)).map(kindOf));
    known.set(tokens, claim);
    return claim;
  };
}

/**
 * The content of a text as word classes: inflection, synonyms and "un-" do not make another claim. Only for
 * comparing two texts of one language.
 */
export function claimWords(language: Language, text: string): Claim {
  const reduce = reducers.get(language) ?? reducerFor(language);
  reducers.set(language, reduce);
  return reduce(tokensOf(text));
}

/** How much two claims share, from 0 to 1: of both together (Dice), and of the first alone. */
export interface Likeness {
  readonly dice: number;
  readonly contained: number;
  readonly shared: number;
}

/** Compares a claim with another one; two empty claims share nothing. */
export function likeness(claim: Claim, other: Claim): Likeness {
  const shared = [...claim].filter((word) => other.has(word)).length;
  return {
    shared,
    dice: shared === 0 ? 0 : (2 * shared) / (claim.size + other.size),
    contained: shared === 0 ? 0 : shared / claim.size,
  };
}
