import { dayOf } from '../../calendar';
import { daysBetween } from '../../days';
import type { DueLine } from '../due-line';
import { lineOf } from '../line-of';
import type { Looked } from '../open-case';
import { triagePatience } from '../patience';

/** A report that nobody has triaged for longer than its severity allows. */
export function triageWaiting({ case: report, today }: Looked): DueLine[] {
  if (report.workType !== 'nonconformance' || report.step !== 'reported') return [];
  const since = dayOf(report.createdAt);
  const daysLate = daysBetween(since, today) - triagePatience[report.severity ?? 'major'];
  return daysLate > 0 ? [lineOf(report, 'triageWaiting', { daysLate, data: { since } })] : [];
}
