import { blocksFromMajor } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** Whether the cause itself has to be removed is a decision: with a reason, whichever way it goes. */
export const capaUndecided: CaseRule<'N2'> = {
  id: 'N2',
  source: 'ISO 9001 10.2.1 b: evaluate the need for action; 21 CFR 820.100(a)',
  level: blocksFromMajor,
  needs: [],
  check: ({ issue: { capaNeeded, triage } }) => {
    if (capaNeeded === 'undecided') return [{ place: 'triage', data: { missing: 'decision' } }];
    return triage.hasCapaReason ? [] : [{ place: 'triage', data: { missing: 'reason' } }];
  },
};
