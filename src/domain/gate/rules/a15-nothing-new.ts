import { verdictOf } from '../../case-file/criteria';
import type { CaseFile } from '../../case-file/case-file';
import { blocksAlways } from '../../causes/rules/rule';
import type { Instant } from '../../calendar';
import type { CaseFacts } from '../case-facts';
import type { CaseRule } from '../case-rule';

/** When it was found that what was done for the revision before had not helped; null where it was not. */
function foundWanting({ caseFile, revision }: { caseFile: CaseFile; revision: number }) {
  const verdict = verdictOf(caseFile, revision - 1);
  if (!verdict) return null;
  const contradiction = caseFile.contradictions.findLast((each) => each.verdict === verdict.id);
  return contradiction?.at ?? verdict.at;
}

/** Whether nothing can have been done since then: what is open still is asked for by itself. */
const isAllOlder = ({ actions, unseenActions, isSeenWhole }: CaseFacts, since: Instant): boolean =>
  (isSeenWhole || unseenActions?.length === 0) &&
  (actions ?? []).every(
    ({ isDropped, doneAt }) => isDropped || (doneAt !== null && doneAt <= since),
  );

/** What was done did not help, and nothing has been done since. */
export const nothingNew: CaseRule<'A15'> = {
  id: 'A15',
  source: 'ISO 9001 10.2.1 d: an action that was reviewed and did not help is followed by another',
  level: blocksAlways,
  needs: ['actions'],
  check: ({ issue: { caseFile, document }, facts }) => {
    const since = foundWanting({ caseFile, revision: document.revision });
    return since !== null && isAllOlder(facts, since) ? [{ place: 'actions', data: {} }] : [];
  },
};
