import type { Language } from './language';
import { causeInProblem } from './p1-cause-in-problem';
import type { Rule, WordingRuleId } from './rule';
import { reading, type WordingRule } from './wording-rule';

const wordingRules: { readonly [Id in WordingRuleId]: WordingRule<Id> } = {
  P1: causeInProblem,
};

/** Every wording rule, as it reads that language. Only where people write: a gate never goes by words. */
export const wordingRulesIn = (language: Language): readonly Rule[] =>
  Object.values(wordingRules).map((rule) => reading(language, rule));
