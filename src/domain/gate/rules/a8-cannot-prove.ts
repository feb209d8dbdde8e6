import { criterionOf } from '../../case-file/criteria';
import type { Criterion } from '../../case-file/effectiveness';
import { advises } from '../../causes/rules/rule';
import { planVerdictOf } from '../../effectiveness/plan-verdict';
import type { CaseRule } from '../case-rule';

/** Why a count could prove nothing; null when it could, and for a challenge test, which is not measured in time. */
function shortcoming({ measure, baseline, window, target }: Criterion) {
  if (measure.kind === 'challenge') return null;
  if (!baseline || baseline.exposure.unit !== window?.unit) return 'nothingToCompare';
  const verdict = planVerdictOf({
    baseline: { events: baseline.events, exposure: baseline.exposure.amount },
    window: window.amount,
    target,
    measuredIn: window.unit === 'days' ? 'days' : 'units',
  });
  return verdict === 'cannotProve' || verdict === 'nothingToCompare' ? verdict : null;
}

/** With the window that was chosen the target is likely met although nothing changed. */
export const cannotProve: CaseRule<'A8'> = {
  id: 'A8',
  source: 'Power of a Poisson count: below 80 % a quiet window shows nothing',
  level: advises,
  needs: [],
  check: ({ issue: { caseFile, document } }) => {
    const criterion = criterionOf(caseFile, document.revision);
    const found = criterion && shortcoming(criterion);
    return found ? [{ place: 'effectiveness', data: { found } }] : [];
  },
};
