import { orphanRoot } from './a1-orphan-root';
import { circular } from './c2-circular';
import { notVerified } from './e3-not-verified';
import { verifiedByAuthor } from './e4-verified-by-author';
import { extentUnanswered } from './l2-extent-unanswered';
import type { RuleId, StructuralRule, StructuralRuleId } from './rule';
import { stopsAtAPerson } from './t1-stops-at-a-person';

/** Every exact rule under its id, in the order in which their findings are read out. */
export const structuralRules: { readonly [Id in StructuralRuleId]: StructuralRule<Id> } = {
  C2: circular,
  T1: stopsAtAPerson,
  E3: notVerified,
  E4: verifiedByAuthor,
  A1: orphanRoot,
  L2: extentUnanswered,
};

export const isStructural = (id: RuleId): id is StructuralRuleId => id in structuralRules;
