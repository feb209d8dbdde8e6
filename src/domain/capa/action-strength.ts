import { finderOf, type WordLists } from '../language/pattern';
import { remembered } from '../language/remembered';
import { sentencesOf } from '../language/sentences';
import { tokensOf, type Token } from '../language/tokens';

/**
 * How far an action holds without anybody remembering it, by the hierarchy of RCA² (National Patient Safety
 * Foundation, 2015); a correction mends this one case.
 */
export type ActionStrength = 'strong' | 'intermediate' | 'weak' | 'correction';

/** How a language tells the strength of an action, as patterns of `finderOf`. */
export interface StrengthWords extends Readonly<Record<ActionStrength, readonly string[]>> {
  /** Where nothing else is recognised: something is built, and what it is the words do not tell. */
  readonly unnamed: readonly string[];
  /** Where nothing else is recognised: something was done, once. */
  readonly repaired: readonly string[];
  /** What shows that it was more than that. */
  readonly lasting: readonly string[];
  /** Words that begin the next thing to be done, after "and" or a comma. */
  readonly deeds: readonly string[];
  /** What joins two things to be done. */
  readonly joints: readonly string[];
}

export type StrengthOf = (text: string) => readonly ActionStrength[];

const strengths = ['strong', 'intermediate', 'correction', 'weak'] as const;

type Sentence = readonly Token[];

function clausesBy(words: StrengthWords, lists: WordLists): (sentence: Sentence) => Sentence[] {
  const joint = new Set(words.joints);
  const deed = finderOf(words.deeds, lists);
  return (sentence) => {
    const clauses: Token[][] = [[]];
    for (const [at, token] of sentence.entries()) {
      const ahead = sentence.slice(at + 1, at + 5);
      if (joint.has(token.text) && deed(ahead)) clauses.push([]);
      else clauses.at(-1)?.push(token);
    }
    return clauses;
  };
}

/** What stands in brackets explains an action, and is none. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth += 1;
    const isOutside = depth === 0;
    if (text === ')') depth = Math.max(0, depth - 1);
    return isOutside;
  });
}

/**
 * Reads what kinds of action a text names, one for each thing to be done that is recognised: what stands first
 * in it decides ("train on the new interlock" is training).
 */
export function strengthReader(words: StrengthWords, lists: WordLists): StrengthOf {
  const clausesOf = clausesBy(words, lists);
  const finders = strengths.map((strength) => ({
    strength,
    find: finderOf(words[strength], lists),
  }));
  const isBuilt = finderOf(words.unnamed, lists);
  const isRepaired = finderOf(words.repaired, lists);
  const isLasting = finderOf(words.lasting, lists);
  const strengthOf = (clause: Sentence): ActionStrength[] => {
    const [first] = finders
      .flatMap(({ strength, find }) => {
        const found = find(clause);
        return found ? [{ strength, from: found.from }] : [];
      })
      .toSorted((a, b) => a.from - b.from);
    if (first) return [first.strength];
    if (isBuilt(clause)) return ['intermediate'];
    return isRepaired(clause) && !isLasting(clause) ? ['correction'] : [];
  };
  const read = remembered((tokens) =>
    sentencesOf(withoutBrackets(tokens)).flatMap(clausesOf).flatMap(strengthOf),
  );
  return (text) => read(tokensOf(text));
}
