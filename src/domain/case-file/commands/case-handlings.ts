import type { CaseCommandKind } from '../command';
import type { CaseHandling } from '../handling';
import {
  classAction,
  dropDocument,
  explainExtension,
  justifyWeak,
  planDocument,
} from './action-plan';
import { answerAdverseEffect, answerElsewhere, answerSystemChange } from './answers';
import { contain, correctContainment, liftContainment, verifyContainment } from './containments';
import { correctDisposition, dispose, reverify, withdraw } from './dispositions';
import { contradict, judgeEffect, observe, setCriterion } from './effect';
import { withdrawContradiction } from './withdraw-contradiction';
import { listLots, overrideCapa, relate, sayCustomerFacing } from './triage';

/** What each kind of command does. */
export const caseHandlings: { readonly [Kind in CaseCommandKind]: CaseHandling<Kind> } = {
  sayCustomerFacing,
  listLots,
  relate,
  overrideCapa,
  contain,
  correctContainment,
  verifyContainment,
  liftContainment,
  dispose,
  correctDisposition,
  withdraw,
  reverify,
  classAction,
  justifyWeak,
  planDocument,
  dropDocument,
  explainExtension,
  setCriterion,
  observe,
  judgeEffect,
  contradict,
  withdrawContradiction,
  answerElsewhere,
  answerAdverseEffect,
  answerSystemChange,
};
