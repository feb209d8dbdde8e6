import { criterionOf } from '../../case-file/criteria';
import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** Nobody said what would prove that this revision's actions worked. */
export const noCriterion: CaseRule<'A6'> = {
  id: 'A6',
  source: 'ISO 9001 10.2.1 d; ISO 13485 8.5.2: the criterion is set before the effect is looked at',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { caseFile, document } }) =>
    criterionOf(caseFile, document.revision) ? [] : [{ place: 'effectiveness', data: {} }],
};
