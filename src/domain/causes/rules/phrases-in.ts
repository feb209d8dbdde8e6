import { finderOf, wordsAt } from '../../language/pattern';
import { sentencesOf } from '../../language/sentences';
import { tokensOf, type Token } from '../../language/tokens';
import type { Language } from './language';
import { reasonIn } from './reason';
import type { WordingRuleId } from './rule';

type Find = (tokens: readonly Token[]) => string | null;

const finders = new WeakMap<Language, Map<WordingRuleId, Find>>();

function findOf({ phrases, lists }: Language, rule: WordingRuleId): Find {
  const { fires = [], unless = [], except = [] } = phrases[rule] ?? {};
  const firing = finderOf(fires, lists, except);
  const sparing = finderOf(unless, lists);
  return (tokens) => {
    const found = firing(tokens);
    return found && !sparing(tokens) ? wordsAt(tokens, found) : null;
  };
}

function finderFor(language: Language, rule: WordingRuleId): Find {
  const known = finders.get(language) ?? new Map<WordingRuleId, Find>();
  finders.set(language, known);
  const find = known.get(rule) ?? findOf(language, rule);
  known.set(rule, find);
  return find;
}

/** The words in which the rule's concern shows in that text; null where it does not. */
export const phraseIn = (language: Language, rule: WordingRuleId, text: string): string | null =>
  finderFor(language, rule)(tokensOf(text));

/** As `phraseIn`, in the deepest reason the text gives: what lies behind is no longer where asking ends. */
export const phraseInReason = (
  language: Language,
  rule: WordingRuleId,
  text: string,
): string | null => finderFor(language, rule)(reasonIn(tokensOf(text), language));

/** As `phraseIn`, but what keeps the rule quiet counts only in the sentence it stands in. */
export function phraseInSentences(
  language: Language,
  rule: WordingRuleId,
  text: string,
): string | null {
  const find = finderFor(language, rule);
  for (const sentence of sentencesOf(tokensOf(text))) {
    const words = find(sentence);
    if (words !== null) return words;
  }
  return null;
}
