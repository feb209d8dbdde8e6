import type { Day } from '../calendar';
import type { CountMeasure } from '../case-file/effectiveness';
import { daysLater } from '../days';
import type { IssueKey, ProjectId } from '../id';

/** From the first day on, up to the second, which is no longer counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Where a count is made. */
export interface CountPlace {
  readonly projectId: ProjectId;
  /** The field "Detected on", as `customfield_10042`. */
  readonly detectedOn: string;
}

/** An issue as a count finds it. */
export interface CountedIssue {
  readonly key: IssueKey;
  /** The day that counts; null where it has none. */
  readonly day: Day | null;
}

/** What the measure looks for, at any time. Parentheses keep whatever stands in it together. */
export const scopeOf = ({ jql, where }: CountMeasure, { projectId }: CountPlace): string =>
  where === 'project' ? `project = ${projectId} AND (${jql})` : `(${jql})`;

/**
 * What Jira is asked. It reads a moment in the time zone of whoever asks, so it is asked for a day more at both ends,
 * and `countedIn` leaves out what is too much: everybody then counts alike.
 */
export function countQuery(measure: CountMeasure, place: CountPlace, { from, to }: Period): string {
  const field = measure.by === 'created' ? 'created' : `cf[${place.detectedOn.slice(12)}]`;
  return `${scopeOf(measure, place)} AND ${field} >= "${daysLater(from, -1)}" AND ${field} <= "${daysLater(to, 1)}" ORDER BY key ASC`;
}

/** The issues whose day lies in the period, days in UTC. */
export const countedIn = (
  found: readonly CountedIssue[],
  { from, to }: Period,
): readonly CountedIssue[] => found.filter(({ day }) => day !== null && from <= day && day < to);
