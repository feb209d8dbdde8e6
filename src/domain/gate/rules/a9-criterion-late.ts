import { criterionOf } from '../../case-file/criteria';
import { advises } from '../../causes/rules/rule';
import type { Instant } from '../../calendar';
import type { CaseFacts } from '../case-facts';
import type { CaseRule } from '../case-rule';

/** When the last of them was done; null while one is open, or where nobody can tell. */
function lastDone({ actions, unseenActions, isSeenWhole }: CaseFacts): Instant | null {
  if (!isSeenWhole && unseenActions?.length !== 0) return null;
  const acting = (actions ?? []).filter(({ isDropped }) => !isDropped);
  if (acting.some(({ isDone }) => !isDone)) return null;
  const days = acting.map(({ doneAt }) => doneAt).filter((at) => at !== null);
  return days.toSorted().at(-1) ?? null;
}

/** The criterion was set or changed when the actions were done already. */
export const criterionLate: CaseRule<'A9'> = {
  id: 'A9',
  source: 'Pre-registration: what counts as success is said before the result can be known',
  level: advises,
  needs: ['actions'],
  check: ({ issue: { caseFile, document }, facts }) => {
    const criterion = criterionOf(caseFile, document.revision);
    const done = lastDone(facts);
    return criterion && done !== null && criterion.at > done
      ? [{ place: 'effectiveness', data: {} }]
      : [];
  },
};
