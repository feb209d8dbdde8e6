import { pagesAsApp } from '../atlassian/confluence/pages';
import { actionsAsApp } from '../atlassian/jira/actions';
import { callAsApp } from '../atlassian/jira/call';
import { issuesFor } from '../atlassian/jira/issues';
import { recurrences } from '../atlassian/jira/recurrences';
import { madeRecords } from '../atlassian/kvs/setups';
import { clock } from '../atlassian/platform/clock';
import { entryLog } from '../atlassian/sql/entry-log';
import { checkGate } from '../operations/gate/check';

/**
 * The gate reads as the app: Jira runs validators without a user. Nothing of the issue leaves but the sentences
 * that tell whoever takes the transition what it still needs.
 */
export const gate = checkGate({
  issues: issuesFor(callAsApp),
  log: entryLog,
  clock,
  configuration: madeRecords,
  actions: actionsAsApp,
  pages: pagesAsApp,
  recurrences,
});
