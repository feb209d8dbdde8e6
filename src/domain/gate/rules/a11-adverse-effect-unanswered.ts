import { advises } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** It is open whether the action itself could do harm. */
export const adverseEffectUnanswered: CaseRule<'A11'> = {
  id: 'A11',
  source: 'ISO 13485 8.5.2 e; 21 CFR 820.100(a)(4)',
  level: advises,
  needs: [],
  check: ({ issue: { caseFile } }) =>
    caseFile.adverseEffect ? [] : [{ place: 'adverseEffect', data: {} }],
};
