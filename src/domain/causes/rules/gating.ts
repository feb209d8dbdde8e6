import { orphanRoot } from './a1-orphan-root';
import { circular } from './c2-circular';
import { notReadBack } from './c5-not-read-back';
import { timeOrder } from './c8-time-order';
import { withoutEvidence } from './e1-without-evidence';
import { notVerified } from './e3-not-verified';
import { verifiedByAuthor } from './e4-verified-by-author';
import { legMissing } from './l1-leg-missing';
import { extentUnanswered } from './l2-extent-unanswered';
import { riskUnanswered } from './l3-risk-unanswered';
import { notLocated } from './p4-not-located';
import { unfoundedProblem } from './p5-unfounded-problem';
import type { GatingRuleId, Rule, RuleId, StructuralRule } from './rule';
import { stopsAtAPerson } from './t1-stops-at-a-person';

/** The exact rules that may hold a transition back, in the order in which their findings are read out. */
export const gatingRules: { readonly [Id in GatingRuleId]: StructuralRule<Id> } = {
  P4: notLocated,
  P5: unfoundedProblem,
  C2: circular,
  C5: notReadBack,
  C8: timeOrder,
  T1: stopsAtAPerson,
  E3: notVerified,
  E4: verifiedByAuthor,
  E1: withoutEvidence,
  A1: orphanRoot,
  L1: legMissing,
  L2: extentUnanswered,
  L3: riskUnanswered,
};

/** All that a gate ever goes by. */
export const rulesOfGates: readonly Rule[] = Object.values(gatingRules);

export const mayBlock = (id: RuleId): id is GatingRuleId => id in gatingRules;
