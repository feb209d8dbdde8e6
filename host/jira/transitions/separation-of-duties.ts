import type { TransitionRule } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import { callerAccountId } from '../people/caller.ts';
import type { Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';

/** Whether the caller has already moved the issue between the rule's two statuses. */
export function performedBefore(
  site: JiraSite,
  caller: Caller,
  issue: Issue,
  { parameters }: TransitionRule,
): boolean {
  const accountId = callerAccountId(site, caller);
  return issue.histories.some(
    ({ authorAccountId, items }) =>
      authorAccountId === accountId &&
      items.some(
        ({ fieldId, from, to }) =>
          fieldId === 'status' &&
          from === parameters['fromStatusId'] &&
          to === parameters['toStatusId'],
      ),
  );
}
