import { rootsOf } from '../../causes/outline';
import { blocksAlways } from '../../causes/rules/rule';
import type { QualityIssue } from '../../weight';
import type { ActionState, CaseFacts } from '../case-facts';
import type { CaseFault, CaseRule } from '../case-rule';

/** What a nonconformance led to as a case of its own is followed there. */
const isFollowedElsewhere = ({ workType }: QualityIssue, { isCapa }: ActionState): boolean =>
  workType === 'nonconformance' && isCapa;

const openOnes = (issue: QualityIssue, actions: readonly ActionState[]): CaseFault[] =>
  actions
    .filter((action) => !action.isDone && !isFollowedElsewhere(issue, action))
    .map(({ key }) => ({ place: 'actions', item: key, data: { key, stands: 'open' } }));

/**
 * Of a root on which only dropped or deleted issues act, these: in truth nothing acts on it. What a viewer does not see
 * may well act on it.
 */
function emptyOnes(
  { document }: QualityIssue,
  { actions, isSeenWhole }: Pick<CaseFacts, 'actions' | 'isSeenWhole'>,
): CaseFault[] {
  const states = new Map(actions?.map((action) => [action.id, action]));
  const acts = ({ id }: { readonly id: ActionState['id'] }) =>
    states.has(id) ? states.get(id)?.isDropped === false : !isSeenWhole;
  const empty = rootsOf(document).flatMap((root) => (root.actions.some(acts) ? [] : root.actions));
  const keys = new Map(empty.map(({ id, key }) => [id, key]));
  return [...keys].map(([id, key]) => ({
    place: 'actions',
    item: key,
    data: { key, stands: states.has(id) ? 'dropped' : 'gone' },
  }));
}

/** Work that is to remove a cause is not done, or was dropped with nothing in its place. */
export const actionNotDone: CaseRule<'A13'> = {
  id: 'A13',
  source: 'ISO 9001 10.2.1 c: implement any action needed; APG: closing nonconformities',
  level: blocksAlways,
  needs: ['actions'],
  check: ({ issue, facts }) => [
    ...openOnes(issue, facts.actions ?? []),
    ...emptyOnes(issue, facts),
  ],
};
