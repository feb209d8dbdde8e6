import type { Day } from '../calendar';
import type { CaseFile } from '../case-file/case-file';
import { observationOf, verdictOf } from '../case-file/criteria';
import type { Criterion } from '../case-file/effectiveness';
import type { CheckWindow } from './check-window';

/**
 * Whether a check opens by itself now: its days have passed, nobody has looked since, and there is no verdict. What is
 * counted in batches or trials opens when somebody says how many there were.
 */
export function isCheckDue(
  file: CaseFile,
  criterion: Criterion,
  window: CheckWindow,
  today: Day,
): boolean {
  if (window.kind !== 'days' || today < window.to) return false;
  if (verdictOf(file, criterion.revision)) return false;
  const last = observationOf(file, criterion);
  return last?.from !== window.from || last.to < window.to;
}
