import type { ActionAnswers } from '../../domain/actions/action-facts';
import type { IssueId } from '../../domain/id';
import type { FromJira } from '../ports';

/** How issues stand and what became of their due dates, statuses and owners; those that are not seen are left out. */
export interface ActionReader {
  read(issues: readonly IssueId[]): FromJira<ActionAnswers>;
}
