import { actionsAsApp } from '../atlassian/jira/actions';
import { callAsApp } from '../atlassian/jira/call';
import { checkedCapasAsApp } from '../atlassian/jira/checked-capas';
import { countingAsApp } from '../atlassian/jira/counting';
import { issuesFor } from '../atlassian/jira/issues';
import { notifyAsApp } from '../atlassian/jira/notify';
import { ownAccount } from '../atlassian/jira/own-account';
import { setUpProjects } from '../atlassian/kvs/set-up-projects';
import { madeRecords } from '../atlassian/kvs/setups';
import { clock } from '../atlassian/platform/clock';
import { entryLog } from '../atlassian/sql/entry-log';
import { toldLines } from '../atlassian/sql/told-lines';
import { openChecks } from '../operations/effect/open-checks';
import { roundBudget } from '../operations/reminders/round-budget';

/**
 * The checks whose day has come. As the app: nobody is signed in where a schedule runs. It writes nothing but what it
 * counted, on the CAPA for which a person had said beforehand what is to be counted.
 */
export const checks = {
  projects: () => setUpProjects.all(),
  budget: () => roundBudget(clock),
  open: openChecks({
    issues: issuesFor(callAsApp),
    log: entryLog,
    configuration: madeRecords,
    actions: actionsAsApp,
    counting: countingAsApp,
    capas: checkedCapasAsApp,
    own: ownAccount,
    notifier: notifyAsApp,
    told: toldLines,
    clock,
  }),
};
