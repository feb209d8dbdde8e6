import { criterionOf } from '../../case-file/criteria';
import type { Criterion } from '../../case-file/effectiveness';
import { advises } from '../../causes/rules/rule';
import { challengePowerOf } from '../../effectiveness/challenge';
import { planVerdictOf } from '../../effectiveness/plan-verdict';
import type { CaseRule } from '../case-rule';

/** Why it could prove nothing however well it goes; null when it could. */
function shortcoming({ measure, baseline, window, target }: Criterion) {
  if (measure.kind === 'challenge') {
    const { verdict } = challengePowerOf({ ...measure, allowed: target });
    return verdict === 'cannotProve' ? 'tooFewTrials' : null;
  }
  if (!baseline || baseline.exposure.unit !== window?.unit) return 'nothingToCompare';
  const verdict = planVerdictOf({
    baseline: { events: baseline.events, exposure: baseline.exposure.amount },
    window: window.amount,
    target,
    measuredIn: window.unit === 'days' ? 'days' : 'units',
  });
  return verdict === 'cannotProve' || verdict === 'nothingToCompare' ? verdict : null;
}

/** As it is planned, the target is likely met although nothing changed. */
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
