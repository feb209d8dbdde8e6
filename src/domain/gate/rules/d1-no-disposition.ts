import { blocksFromMajor } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** Nothing says what became of what did not conform. A near miss left nothing behind that could be disposed of. */
export const noDisposition: CaseRule<'D1'> = {
  id: 'D1',
  source: 'ISO 9001 8.7.1 and 8.7.2: what was done, and who decided it',
  level: blocksFromMajor,
  needs: [],
  check: ({ issue: { triage, caseFile } }) =>
    caseFile.dispositions.length === 0 && triage.source !== 'nearMiss'
      ? [{ place: 'disposition', data: {} }]
      : [],
};
