import { finderOf } from '../../language/pattern';
import { sentencesOf } from '../../language/sentences';
import { isWord, tokensOf, type Token } from '../../language/tokens';
import type { Language } from './language';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

type Count = (tokens: readonly Token[]) => number;

const counters = new WeakMap<Language, Count>();

function partsOf(tokens: readonly Token[], joints: ReadonlySet<string>): readonly Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (joints.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The part without what it says of its reasons, effects and examples. */
function mainOf(part: readonly Token[], asides: ReadonlySet<string>): readonly Token[] {
  const aside = part.findIndex(({ text }) => asides.has(text));
  return aside < 0 ? part : part.slice(0, aside);
}

function counterFor({ joined, lists, stopWords }: Language): Count {
  const joints = new Set(joined.joints);
  const examples = new Set(joined.examples);
  const asides = new Set(joined.asides);
  const isDeficit = finderOf(joined.deficits, lists);
  const goesOn = finderOf(joined.goesOn, lists);
  const says = (part: readonly Token[]): boolean =>
    part.some((token) => isWord(token) && !stopWords.has(token.text));
  const withoutExamples = (sentence: readonly Token[]): readonly Token[] => {
    const main = mainOf(sentence, examples);
    return isDeficit(main) === null ? sentence : main;
  };
  return (tokens) =>
    sentencesOf(tokens)
      .flatMap((sentence) => partsOf(withoutExamples(sentence), joints))
      .filter((part) => goesOn(part) === null)
      .map((part) => mainOf(part, asides))
      .filter((part) => says(part) && isDeficit(part) !== null).length;
}

function deficitsIn(language: Language, text: string): number {
  const count = counters.get(language) ?? counterFor(language);
  counters.set(language, count);
  return count(tokensOf(text));
}

/** Words, after which nobody reads a cause at one glance. */
const long = 34;

function isLong(text: string): boolean {
  const tokens = tokensOf(text);
  return sentencesOf(tokens).length > 1 && tokens.filter(isWord).length >= long;
}

/** Two things that went wrong share one place, so that neither gets its own why, evidence and action. */
export const severalCauses: WordingRule<'C7'> = {
  id: 'C7',
  source: 'VA NCPS five rules of causation, rule 1: show each cause and its effect',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    consideredOf(document)
      .filter(
        ({ text }) =>
          isLong(text) ||
          deficitsIn(language, text) >= 2 ||
          phraseIn(language, 'C7', text) !== null,
      )
      .map(({ id, text }) => ({ node: id, data: { words: text.trim() } })),
};
