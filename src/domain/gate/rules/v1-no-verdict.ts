import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';
import { verdictStanding } from './verdict-standing';

/** Nobody judged this revision, or by what was seen before it was said what would prove it. */
export const noVerdict: CaseRule<'V1'> = {
  id: 'V1',
  source: 'ISO 9001 10.2.1 d: review the effectiveness; ISO 13485 8.5.2 f',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile, document } }) => {
    const { kind } = verdictStanding(caseFile, document.revision);
    return kind === 'none' || kind === 'early'
      ? [{ place: 'effectiveness', data: { found: kind } }]
      : [];
  },
};
