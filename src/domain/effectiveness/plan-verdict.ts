import type { Evidence } from './evidence';

/** What a plan could prove if all goes well. Below 80 % it cannot prove anything: rule A8. */
export type PlanVerdict = 'proves' | 'weak' | 'cannotProve';

export const planVerdicts: Readonly<Record<Evidence, PlanVerdict>> = {
  strong: 'proves',
  weak: 'weak',
  none: 'cannotProve',
};
