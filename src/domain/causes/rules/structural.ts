import { orphanAction } from './a2-orphan-action';
import { ruledOutUnsaid } from './c11-ruled-out-unsaid';
import { stopsEarly } from './c3-stops-early';
import { straightLine } from './c6-straight-line';
import { doesNotExplain } from './e5-does-not-explain';
import { gatingRules } from './gating';
import { onePerson } from './l4-one-person';
import { solutionFirst } from './l5-solution-first';
import { tooFast } from './l6-too-fast';
import { noIsIsNot } from './p6-no-is-is-not';
import type { AdvisoryRule, AdvisoryRuleId, Rule, StructuralRule, StructuralRuleId } from './rule';
import { unclassedRoot } from './t10-unclassed-root';
import { singleRoot } from './t11-single-root';
import { onlyOutside } from './t6-only-outside';
import { belongsNowhere } from './t9-belongs-nowhere';

const advisoryRules: { readonly [Id in AdvisoryRuleId]: AdvisoryRule<Id> } = {
  P6: noIsIsNot,
  C3: stopsEarly,
  C6: straightLine,
  C11: ruledOutUnsaid,
  T6: onlyOutside,
  T9: belongsNowhere,
  T10: unclassedRoot,
  T11: singleRoot,
  E5: doesNotExplain,
  L5: solutionFirst,
  A2: orphanAction,
  L4: onePerson,
  L6: tooFast,
};

/** Every exact rule under its id, in the order in which their findings are read out: what may block comes first. */
export const structuralRules: { readonly [Id in StructuralRuleId]: StructuralRule<Id> } = {
  ...gatingRules,
  ...advisoryRules,
};

/** Those that only advise. */
export const advisingRules: readonly Rule[] = Object.values(advisoryRules);

export const exactRules: readonly Rule[] = Object.values(structuralRules);
