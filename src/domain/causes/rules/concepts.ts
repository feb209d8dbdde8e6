import { stemOf, tokensOf, isWord, type Token } from '../../language/tokens';
import type { Language } from './language';
import { perLanguage } from './per-language';

/** What words mean, for comparing claims: inflection, synonyms, opposites and "un-" make no other concept. */
export interface Concepts {
  /** The concepts that are in these words; "not", "un-" and "missing" are one. */
  readonly in: (tokens: readonly Token[]) => ReadonlySet<string>;
  /** How much it tells. */
  readonly weightOf: (concept: string) => number;
  /** It tells what could be looked into: "bearing", not "failed". */
  readonly isConcrete: (concept: string) => boolean;
  /** It names what is behind a problem rather than the problem: "checklist", "supplier". */
  readonly isBehind: (concept: string) => boolean;
}

const weights = { light: 0.3, number: 0.5, full: 1 };
/** A shorter rest than this is no word: "until". */
const shortestRest = 3;

export const isNumber = (concept: string): boolean => /^\p{Number}/u.test(concept);

type Classes = (word: string) => string | undefined;

/** A word as it is listed goes before another one of its stem: "valid" is not "validate". */
function classesOf(rows: readonly (readonly string[])[]): Classes {
  const classes = new Map(
    rows.flatMap((row) => row.map((word) => [word, `=${row[0]}`] as const)).toReversed(),
  );
  const byStem = new Map([...classes].map(([word, name]) => [stemOf(word), name]));
  return (word) => classes.get(word) ?? byStem.get(stemOf(word));
}

function make({ stopWords, likeness }: Language): Concepts {
  const classOf = classesOf(likeness.classes);
  const named = new Set(likeness.classes.flat());
  const absent = classOf(likeness.absent);
  const bare = (text: string): string | undefined => {
    const prefix = likeness.negatingPrefixes.find(
      (each) => text.startsWith(each) && text.length > each.length + shortestRest,
    );
    return prefix === undefined ? undefined : classOf(text.slice(prefix.length));
  };
  const read = (token: Token): readonly string[] => {
    const { text, stem } = token;
    if (!isWord(token) || (stopWords.has(text) && !named.has(text))) return [];
    const rest = bare(text);
    const concept = classOf(text) ?? rest ?? stem;
    return rest === concept && absent !== undefined ? [concept, absent] : [concept];
  };
  const known = new Map<string, readonly string[]>();
  const conceptsOf = (token: Token): readonly string[] => {
    const earlier = known.get(token.text);
    if (earlier) return earlier;
    const concepts = read(token);
    known.set(token.text, concepts);
    return concepts;
  };
  const among = (words: readonly string[]): ReadonlySet<string> =>
    new Set(tokensOf(words.join(' ')).flatMap(conceptsOf));
  const light = among(likeness.light);
  const behind = among(likeness.behind);
  const [idle, companion] = [among([likeness.idle.word]), among([likeness.idle.beside])];
  const isIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    [...some].every((each) => all.has(each));
  const weigh = (concept: string): number => {
    if (light.has(concept)) return weights.light;
    return isNumber(concept) ? weights.number : weights.full;
  };
  const weighed = new Map<string, number>();
  const weightOf = (concept: string): number => {
    const weight = weighed.get(concept) ?? weigh(concept);
    weighed.set(concept, weight);
    return weight;
  };
  return {
    in(tokens) {
      const all = new Set<string>();
      for (const token of tokens) for (const each of conceptsOf(token)) all.add(each);
      if (isIn(idle, all) && isIn(companion, all)) for (const each of idle) all.delete(each);
      return all;
    },
    weightOf,
    isConcrete: (concept) => weightOf(concept) === weights.full,
    isBehind: (concept) => behind.has(concept),
  };
}

export const conceptsIn = perLanguage(make);
