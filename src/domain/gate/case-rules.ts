import type { CaseRule, CaseRuleId } from './case-rule';
import { adverseEffectUnanswered } from './rules/a11-adverse-effect-unanswered';
import { actionNotDone } from './rules/a13-action-not-done';
import { cannotProve } from './rules/a8-cannot-prove';
import { capaUndecided } from './rules/n2-capa-undecided';
import { againstExpectation } from './rules/n3-against-expectation';
import { concessionUnreferred } from './rules/d2-concession-unreferred';
import { containmentOn } from './rules/a10-containment-on';
import { criterionLate } from './rules/a9-criterion-late';
import { documentUnchanged } from './rules/a12-document-unchanged';
import { elsewhereUnanswered } from './rules/l7-elsewhere-unanswered';
import { extensionUnexplained } from './rules/a14-extension-unexplained';
import { judgeOwnsAction } from './rules/v2-judge-owns-action';
import { noCriterion } from './rules/a6-no-criterion';
import { noDisposition } from './rules/d1-no-disposition';
import { noGroundToReturn } from './rules/v4-no-ground-to-return';
import { noVerdict } from './rules/v1-no-verdict';
import { nothingNew } from './rules/a15-nothing-new';
import { notEffective } from './rules/v3-not-effective';
import { notReverified } from './rules/d3-not-reverified';
import { systemChangeUnanswered } from './rules/l8-system-change-unanswered';
import { untriagedReport } from './rules/n1-untriaged';
import { weakOnly } from './rules/a3-weak-only';

const byId: { readonly [Id in CaseRuleId]: CaseRule<Id> } = {
  N1: untriagedReport,
  N2: capaUndecided,
  N3: againstExpectation,
  A10: containmentOn,
  D1: noDisposition,
  D2: concessionUnreferred,
  D3: notReverified,
  L7: elsewhereUnanswered,
  A13: actionNotDone,
  A15: nothingNew,
  A12: documentUnchanged,
  A14: extensionUnexplained,
  A3: weakOnly,
  A6: noCriterion,
  A8: cannotProve,
  A9: criterionLate,
  A11: adverseEffectUnanswered,
  L8: systemChangeUnanswered,
  V1: noVerdict,
  V2: judgeOwnsAction,
  V3: notEffective,
  V4: noGroundToReturn,
};

/** The rules of a case, in the order in which their findings are read out: as a case is worked on. */
export const caseRules: readonly CaseRule[] = Object.values(byId);
