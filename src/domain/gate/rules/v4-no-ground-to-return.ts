import { criterionOf, observationOf, verdictOf } from '../../case-file/criteria';
import { blocksAlways } from '../../causes/rules/rule';
import type { QualityIssue } from '../../weight';
import type { CaseRule } from '../case-rule';
import { verdictStanding } from './verdict-standing';

/**
 * The revision whose verdict sends the case back. A verdict of "not effective" begins the next revision before the step
 * is taken: as long as nothing was observed of that one, it is the verdict before that counts.
 */
function judgedRevision({ caseFile, document: { revision } }: QualityIssue): number {
  const criterion = criterionOf(caseFile, revision);
  const isObserved = criterion !== undefined && observationOf(caseFile, criterion) !== undefined;
  return isObserved || verdictOf(caseFile, revision) ? revision : revision - 1;
}

/** Going back to the cause means that it did not help, and somebody has to have found that. */
export const noGroundToReturn: CaseRule<'V4'> = {
  id: 'V4',
  source: 'ISO 9001 10.2.2 b: the results of corrective action are on record',
  level: blocksAlways,
  needs: [],
  check: ({ issue }) => {
    const { kind } = verdictStanding(issue.caseFile, judgedRevision(issue));
    const isGround = kind === 'notEffective' || kind === 'contradicted';
    return isGround ? [] : [{ place: 'effectiveness', data: { found: kind } }];
  },
};
