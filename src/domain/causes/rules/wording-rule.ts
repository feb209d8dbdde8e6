import type { Language } from './language';
import type { Fault, Rule, WordingRuleId } from './rule';
import type { Subject } from './subject';

/** A rule that goes by words: it never does more than advise. */
export interface WordingRule<Id extends WordingRuleId = WordingRuleId> extends Omit<
  Rule<Id, 'advise'>,
  'check' | 'kind'
> {
  check(subject: Subject, language: Language): readonly Fault[];
}

/** The rule as it reads that language. */
export const reading = (language: Language, rule: WordingRule): Rule<WordingRuleId, 'advise'> => ({
  ...rule,
  kind: 'wording',
  check: (subject) => rule.check(subject, language),
});
