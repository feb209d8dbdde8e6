import { blocksAlways } from '../../causes/rules/rule';
import { isAfterLook } from '../../effectiveness/overtaken';
import type { CaseFault, CaseRule } from '../case-rule';
import { verdictStanding } from './verdict-standing';

/**
 * Nobody judged this revision, or by what was seen before it was said what would prove it, or before the last work was
 * done. Of work that is not known nothing is said; the rest is asked all the same.
 */
export const noVerdict: CaseRule<'V1'> = {
  id: 'V1',
  source: 'ISO 9001 10.2.1 d: review the effectiveness; ISO 13485 8.5.2 f',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile, document }, facts: { actions } }): CaseFault[] => {
    const standing = verdictStanding(caseFile, document.revision);
    const { kind } = standing;
    if (kind === 'none' || kind === 'early') {
      return [{ place: 'effectiveness', data: { found: kind } }];
    }
    if (kind !== 'effective') return [];
    const newer = actions?.find((action) => isAfterLook(standing.verdict, action));
    if (!newer) return [];
    const data = { found: 'overtaken', key: newer.key, next: document.revision + 1 };
    return [{ place: 'effectiveness', data }];
  },
};
