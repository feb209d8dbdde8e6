import { verdictOf } from '../../case-file/criteria';
import type { CaseFile } from '../../case-file/case-file';
import { blocksAlways } from '../../causes/rules/rule';
import { isAfterLook } from '../../effectiveness/overtaken';
import type { ActionState, CaseFacts } from '../case-facts';
import type { CaseRule } from '../case-rule';

type IsNew = (action: ActionState) => boolean;

/**
 * What work is new to the finding that what was done for the revision before had not helped; null where nobody found
 * that. Of a verdict, that is also what was done while it was looked at.
 */
function newToFinding(caseFile: CaseFile, revision: number): IsNew | null {
  const verdict = verdictOf(caseFile, revision - 1);
  if (!verdict) return null;
  const contradiction = caseFile.contradictions.findLast((each) => each.verdict === verdict.id);
  if (contradiction) return ({ doneAt }) => doneAt !== null && doneAt > contradiction.at;
  return verdict.verdict === 'notEffective' ? (action) => isAfterLook(verdict, action) : null;
}

/** Whether nothing new can have been done: what is open still is asked for by itself. */
const isAllOlder = ({ actions, unseenActions, isSeenWhole }: CaseFacts, isNew: IsNew): boolean =>
  (isSeenWhole || unseenActions?.length === 0) &&
  (actions ?? []).every((action) => action.isDropped || (action.doneAt !== null && !isNew(action)));

/** What was done did not help, and nothing has been done since. */
export const nothingNew: CaseRule<'A15'> = {
  id: 'A15',
  source: 'ISO 9001 10.2.1 d: an action that was reviewed and did not help is followed by another',
  level: blocksAlways,
  needs: ['actions'],
  check: ({ issue: { caseFile, document }, facts }) => {
    const isNew = newToFinding(caseFile, document.revision);
    return isNew && isAllOlder(facts, isNew) ? [{ place: 'actions', data: {} }] : [];
  },
};
