import { caseOperations } from '../../src/contract/case';
import { documentChangeOperations } from '../../src/contract/document-change';
import { effectOperations } from '../../src/contract/effect';
import { historyOperation } from '../../src/contract/history';
import { triageOperations } from '../../src/contract/triage';
import { asking } from './asking';

export const saveCase = asking('case.save', caseOperations['case.save']);
export const restoreCase = asking('case.restore', caseOperations['case.restore']);
export const readCaseHistory = asking('case.history', historyOperation);
export const relateCase = asking('case.relate', triageOperations['case.relate']);
export const planDocument = asking(
  'actions.planDocument',
  documentChangeOperations['actions.planDocument'],
);
export const countBefore = asking('effect.count', effectOperations['effect.count']);
export const observeEffect = asking('effect.observe', effectOperations['effect.observe']);
export const judgeEffect = asking('effect.judge', effectOperations['effect.judge']);
export const reviseAnalysis = asking('effect.revise', effectOperations['effect.revise']);
