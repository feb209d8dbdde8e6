import type { Observation } from '../../domain/case-file/effectiveness';
import { accepted } from '../../domain/result';
import type { Outcome } from '../refusal';
import type { CaseAtHand } from './case-at-hand';
import { countIssues } from './count-issues';
import { countingOf, type Countings } from './look';

/**
 * Whether counting again in the same days comes to the same, and those days are still the ones to look at. Of trials
 * nothing can be counted again.
 */
export async function isStillSo(
  countings: Countings,
  { criterion: { measure }, window, place }: CaseAtHand,
  { from, to, events }: Observation,
  isOver: boolean,
): Outcome<boolean> {
  if (window.kind === 'waiting' || from !== window.from) return accepted(false);
  if (window.kind === 'days' && isOver && to !== window.to) return accepted(false);
  if (measure.kind === 'challenge') return accepted(true);
  const again = await countIssues(countingOf(countings, measure), measure, place, { from, to });
  return again.ok ? accepted(again.value.length === events) : again;
}
