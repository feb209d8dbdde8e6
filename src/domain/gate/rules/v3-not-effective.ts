import { blocksAlways } from '../../causes/rules/rule';
import type { CaseFault, CaseRule } from '../case-rule';
import { verdictStanding } from './verdict-standing';

/** It did not help, or was believed to and then came back. */
export const notEffective: CaseRule<'V3'> = {
  id: 'V3',
  source: 'ISO 9001 10.2.1 d; APG: an ineffective action leads back to the cause',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile, document } }): CaseFault[] => {
    const standing = verdictStanding(caseFile, document.revision);
    if (standing.kind === 'notEffective') return [{ place: 'effectiveness', data: {} }];
    if (standing.kind !== 'contradicted') return [];
    return [{ place: 'effectiveness', data: { by: standing.by } }];
  },
};
