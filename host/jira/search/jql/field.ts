import type { Issue } from '../../model/issue.ts';
import type { Comparison } from './query.ts';

export type Matches = (issue: Issue) => boolean;

/** Empty values come last in ascending order. */
export type SortKey = string | number | null;

/** A field a query may name: it turns a comparison into a test of issues, or refuses it. */
export interface JqlField {
  matcher(comparison: Comparison): Matches;
  /** Absent where Jira cannot sort. */
  sortKey?: (issue: Issue) => SortKey;
}
