import type { CountMeasure } from '../../domain/case-file/effectiveness';
import {
  type CountedIssue,
  countedIn,
  type CountPlace,
  countQuery,
  type Period,
  scopeOf,
} from '../../domain/effectiveness/count-query';
import { accepted } from '../../domain/result';
import type { Counting } from '../ports/counting';
import { refuse, refusedByJira, type Outcome } from '../refusal';

/**
 * What Jira says against the query, by itself and where it stands in a longer one. Asked before each count: only what
 * is a query by itself stays within the parentheses, and with them within its project.
 */
async function objection(
  counting: Counting,
  measure: CountMeasure,
  place: CountPlace,
): Outcome<null> {
  const said = await counting.objections([measure.jql, scopeOf(measure, place)]);
  if (!said.ok) return refusedByJira(said.refusal);
  const [plain, scoped] = said.value;
  if (plain !== null)
    return refuse('refused', 'effect.queryWrong', { data: { said: plain ?? '' } });
  return scoped === null ? accepted(null) : refuse('refused', 'effect.queryOrdered');
}

/** Counts what a measure looks for in a period. A query that Jira refuses is told as such. */
export async function countIssues(
  counting: Counting,
  measure: CountMeasure,
  place: CountPlace,
  period: Period,
): Outcome<readonly CountedIssue[]> {
  const sound = await objection(counting, measure, place);
  if (!sound.ok) return sound;
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
