import type { CaseRule } from './case-rule';

/** The rules of a case, in the order in which their findings are read out. */
export const caseRules: readonly CaseRule[] = [];
