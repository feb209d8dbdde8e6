import { blocksFromMajor } from '../../causes/rules/rule';
import type { CaseFacts } from '../case-facts';
import type { CaseRule } from '../case-rule';

/** Whether no CAPA acts on a cause; unknown where some of what acts is hidden from whoever looks. */
const isWithoutCapa = ({ actions, unseenActions, isSeenWhole }: CaseFacts): boolean =>
  actions !== null &&
  (isSeenWhole || unseenActions?.length === 0) &&
  !actions.some(({ isCapa, isDropped }) => isCapa && !isDropped);

/** Whether the cause itself has to be removed is a decision: with a reason, whichever way it goes, and with the CAPA if so. */
export const capaUndecided: CaseRule<'N2'> = {
  id: 'N2',
  source: 'ISO 9001 10.2.1 b: evaluate the need for action; 21 CFR 820.100(a)',
  level: blocksFromMajor,
  needs: [],
  check: ({ issue: { capaNeeded, triage }, facts }) => {
    if (capaNeeded === 'undecided') return [{ place: 'triage', data: { missing: 'decision' } }];
    if (!triage.hasCapaReason) return [{ place: 'triage', data: { missing: 'reason' } }];
    return capaNeeded === 'yes' && isWithoutCapa(facts)
      ? [{ place: 'triage', data: { missing: 'capa' } }]
      : [];
  },
};
