import { route } from '@forge/api';
import {
  actionFields,
  JiraActions,
  mostActionsAtOnce,
  type JiraAction,
} from '../../domain/actions/jira-issue';
import { tracedFields } from '../../domain/actions/field-change';
import { JiraHistories } from '../../domain/actions/jira-history';
import type { IssueId } from '../../domain/id';
import { accepted, refused } from '../../domain/result';
import type { FromJira, JiraFailure } from '../../operations/ports';
import type { ActionReader } from '../../operations/ports/action-answers';
import { callAsApp, type Call } from './call';

/** Entries on one page of histories; one page nearly always holds all. */
const entriesOnPage = 5_000;
/** Pages after which something is amiss: so often is no date moved. */
const mostPages = 10;

async function readIssues(call: Call, issues: readonly IssueId[]): FromJira<JiraAction[]> {
  const parts = Array.from({ length: Math.ceil(issues.length / mostActionsAtOnce) }, (_, index) =>
    issues.slice(index * mostActionsAtOnce, (index + 1) * mostActionsAtOnce),
  );
  const answers = await Promise.all(
    parts.map((issueIdsOrKeys) =>
      call(route`/rest/api/3/issue/bulkfetch`, JiraActions, {
        method: 'POST',
        body: { issueIdsOrKeys, fields: actionFields },
      }),
    ),
  );
  const found: JiraAction[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    found.push(...answer.value.issues);
  }
  return accepted(found);
}

const unavailable: JiraFailure = { kind: 'unavailable' };

async function readHistories(call: Call, issueIdsOrKeys: readonly IssueId[]) {
  const pages: JiraHistories[] = [];
  let nextPageToken: string | undefined;
  do {
    if (pages.length === mostPages) return refused(unavailable);
    const page = await call(route`/rest/api/3/changelog/bulkfetch`, JiraHistories, {
      method: 'POST',
      body: { issueIdsOrKeys, fieldIds: tracedFields, maxResults: entriesOnPage, nextPageToken },
    });
    if (!page.ok) return page;
    pages.push(page.value);
    nextPageToken = page.value.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined);
  return accepted(pages);
}

const actionsFor = (call: Call): ActionReader => ({
  read: async (asked) => {
    const [issues, histories] = await Promise.all([
      readIssues(call, asked),
      readHistories(call, asked),
    ]);
    if (!issues.ok) return issues;
    return histories.ok
      ? accepted({ issues: issues.value, histories: histories.value })
      : histories;
  },
});

/**
 * As the app, because a validator and a schedule run without a user, and because an action on a board that whoever
 * takes the transition may not see holds the gate all the same. Of such an action nothing but what a gate's sentence
 * says leaves here.
 */
export const actionsAsApp: ActionReader = actionsFor(callAsApp);
