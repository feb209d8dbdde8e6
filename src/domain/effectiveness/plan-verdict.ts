import { evidenceOf, type Evidence } from './evidence';
import { hasEventsBefore, type EffectivenessPlan } from './plan';
import { reductionOf } from './reduction';

/** What a plan could prove if all goes well. Below 80 % it cannot prove anything: rule A8. */
export type PlanVerdict = 'proves' | 'weak' | 'cannotProve';

export const planVerdicts: Readonly<Record<Evidence, PlanVerdict>> = {
  strong: 'proves',
  weak: 'weak',
  none: 'cannotProve',
};

/** The verdict of `powerOf` without its numbers, for who only asks whether rule A8 fires. */
export function planVerdictOf(plan: EffectivenessPlan): PlanVerdict | 'nothingToCompare' {
  const { baseline, window, target } = plan;
  if (!hasEventsBefore(baseline)) return 'nothingToCompare';
  const { p } = reductionOf(baseline, { events: target, exposure: window }, target);
  return planVerdicts[evidenceOf(p)];
}
