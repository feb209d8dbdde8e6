import { finderOf, wordsAt } from '../../language/pattern';
import { tokensOf, type Token } from '../../language/tokens';
import type { Language } from './language';
import type { WordingRuleId } from './rule';

type Find = (text: string) => string | null;

const finders = new WeakMap<Language, Map<WordingRuleId, Find>>();

function findOf({ phrases, lists }: Language, rule: WordingRuleId): Find {
  const { fires = [], unless = [] } = phrases[rule] ?? {};
  const firing = finderOf(fires, lists);
  const sparing = finderOf(unless, lists);
  return (text) => {
    const tokens: readonly Token[] = tokensOf(text);
    const found = firing(tokens);
    return found && !sparing(tokens) ? wordsAt(tokens, found) : null;
  };
}

/** The words in which the rule's concern shows in that text; null where it does not. */
export function phraseIn(language: Language, rule: WordingRuleId, text: string): string | null {
  const known = finders.get(language) ?? new Map<WordingRuleId, Find>();
  finders.set(language, known);
  const find = known.get(rule) ?? findOf(language, rule);
  known.set(rule, find);
  return find(text);
}
