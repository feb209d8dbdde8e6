import { callAsUser } from '../atlassian/jira/call';
import { issueExists } from '../atlassian/jira/exists';
import { issuesFor } from '../atlassian/jira/issues';
import { raiseIntents } from '../atlassian/kvs/raise-intents';
import { madeRecords } from '../atlassian/kvs/setups';
import { clock } from '../atlassian/platform/clock';
import { newCommandId, newToken } from '../atlassian/platform/random-id';
import { entryLog } from '../atlassian/sql/entry-log';

export { permissions } from '../atlassian/jira/permissions';

/** What operations stand on where a person asks: Jira with that person's own permissions. */
export const personPorts = {
  issues: issuesFor(callAsUser),
  log: entryLog,
  clock,
  intents: raiseIntents,
  configuration: madeRecords,
  exists: issueExists,
  newToken,
  newCommandId,
};
