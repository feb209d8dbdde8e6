import type { CountMeasure } from '../../domain/case-file/effectiveness';
import {
  type CountedIssue,
  countedIn,
  type CountPlace,
  countQuery,
  type Period,
} from '../../domain/effectiveness/count-query';
import { standsByItself } from '../../domain/effectiveness/stands-by-itself';
import { accepted } from '../../domain/result';
import type { Counting } from '../ports/counting';
import { refuse, refusedByJira, type Outcome } from '../refusal';

/**
 * Counts what a measure looks for in a period. A query that Jira refuses is told as such, and so is one that would reach
 * beyond the project in which it is counted.
 */
export async function countIssues(
  counting: Counting,
  measure: CountMeasure,
  place: CountPlace,
  period: Period,
): Outcome<readonly CountedIssue[]> {
  if (!standsByItself(measure.jql)) return refuse('refused', 'effect.queryRefused');
  const dayField = measure.by === 'created' ? 'created' : place.detectedOn;
  const found = await counting.find(countQuery(measure, place, period), dayField);
  if (!found.ok) {
    const isQuery = found.refusal.kind === 'rejected';
    return refusedByJira(found.refusal, isQuery ? 'effect.queryRefused' : undefined);
  }
  return found.value === null
    ? refuse('refused', 'effect.tooManyToCount')
    : accepted(countedIn(found.value, period));
}
