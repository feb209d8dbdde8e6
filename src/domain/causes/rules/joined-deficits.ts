import { finderOf } from '../../language/pattern';
import { remembered } from '../../language/remembered';
import { sentencesOf } from '../../language/sentences';
import { isWord, type Token } from '../../language/tokens';
import { perLanguage } from './per-language';

type Part = readonly Token[];

function partsOf(tokens: Part, joints: ReadonlySet<string>): readonly Part[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (joints.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function upTo(part: Part, words: ReadonlySet<string>): Part {
  const at = part.findIndex(({ text }) => words.has(text));
  return at < 0 ? part : part.slice(0, at);
}

/** How many things went wrong by that text, side by side: reasons, effects and examples of one do not count. */
export const deficitsJoinedIn = perLanguage(({ joined, lists, stopWords }) => {
  const joints = new Set(joined.joints);
  const examples = new Set(joined.examples);
  const asides = new Set(joined.asides);
  const deficit = finderOf(joined.deficits, lists);
  const goesOn = finderOf(joined.goesOn, lists);
  const says = (part: Part): boolean =>
    part.some((token) => isWord(token) && !stopWords.has(token.text));
  const withoutExamples = (sentence: Part): Part => {
    const main = upTo(sentence, examples);
    return main === sentence || deficit(main) === null ? sentence : main;
  };
  return remembered((tokens) => {
    if (deficit(tokens) === null) return 0;
    const parts = sentencesOf(tokens).flatMap((each) => partsOf(withoutExamples(each), joints));
    if (parts.length < 2) return 0;
    return parts
      .filter((part) => goesOn(part) === null)
      .map((part) => upTo(part, asides))
      .filter((part) => says(part) && deficit(part) !== null).length;
  });
});
