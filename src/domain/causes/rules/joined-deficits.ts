import { finderOf } from '../../language/pattern';
import { remembered } from '../../language/remembered';
import { sentencesOf } from '../../language/sentences';
import { isWord, type Token } from '../../language/tokens';
import { perLanguage } from './per-language';

type Words = readonly Token[];

interface Part {
  readonly words: Words;
  /** What stands before it; null for the first. */
  readonly joint: string | null;
}

/** A sentence that begins with what went wrong tells a cause of its own; later on it mostly goes into detail. */
const headline = 5;

function partsOf(words: Words, joints: ReadonlySet<string>): readonly Part[] {
  const starts = words.flatMap(({ text }, at) => (joints.has(text) ? [at] : []));
  return [-1, ...starts].map((start, index) => ({
    words: words.slice(start + 1, starts[index]),
    joint: words[start]?.text ?? null,
  }));
}

function upTo(words: Words, ends: ReadonlySet<string>): Words {
  const at = words.findIndex(({ text }) => ends.has(text));
  return at < 0 ? words : words.slice(0, at);
}

/** Whether a text tells two things that went wrong, side by side; reasons, effects and examples of one do not count. */
export const joinsDeficits = perLanguage(({ joined, lists, stopWords }) => {
  const joints = new Set([...joined.joints, joined.comma]);
  const examples = new Set(joined.examples);
  const asides = new Set(joined.asides);
  const deficit = finderOf(joined.deficits, lists);
  const goesOn = finderOf(joined.goesOn, lists);
  const isDeficit = (words: Words): boolean => {
    if (goesOn(words)) return false;
    const main = upTo(words, asides);
    const says = main.some((token) => isWord(token) && !stopWords.has(token.text));
    return says && deficit(main) !== null;
  };
  const withoutExamples = (sentence: Words): Words => {
    const main = upTo(sentence, examples);
    return main === sentence || deficit(main) === null ? sentence : main;
  };
  const joins = (sentence: Words): boolean => {
    const parts = partsOf(withoutExamples(sentence), joints);
    const [first, ...more] = parts.filter(({ words }) => isDeficit(words));
    if (!first || more.length === 0) return false;
    const isList = more.length + 1 === parts.length;
    return isList || more.some(({ joint }) => joint !== joined.comma);
  };
  const isHeadline = (sentence: Words): boolean =>
    isDeficit(sentence) && (deficit(sentence)?.from ?? headline) < headline;
  return remembered((tokens) => {
    if (deficit(tokens) === null) return false;
    const sentences = sentencesOf(tokens);
    return sentences.some(joins) || sentences.filter(isHeadline).length > 1;
  });
});
