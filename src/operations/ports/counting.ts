import type { CountedIssue } from '../../domain/effectiveness/count-query';
import type { Day } from '../../domain/calendar';
import type { ProjectId } from '../../domain/id';
import type { FromJira } from '../ports';

/** Issues as one caller may count them. */
export interface Counting {
  /** Those a query finds, with the day that a field holds; null when there are more than can be counted. */
  find(jql: string, dayField: string): FromJira<readonly CountedIssue[] | null>;
  /** What Jira says against each of the queries; null where it would carry it out. */
  objections(queries: readonly string[]): FromJira<readonly (string | null)[]>;
  /** The day of the first issue of the project that the caller may see; null where there is none. */
  since(project: ProjectId): FromJira<Day | null>;
}
