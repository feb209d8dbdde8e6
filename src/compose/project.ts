import { projectProperties } from '../atlassian/jira/project-properties';
import { clock } from '../atlassian/platform/clock';
import { entryLog } from '../atlassian/sql/entry-log';
import { changePolicy } from '../operations/policy/change';
import { readPolicy } from '../operations/policy/read';
import { restorePolicy } from '../operations/policy/restore';

const ports = { log: entryLog, clock, properties: projectProperties };

/** How a project is guarded, and who decides it. */
export const policy = {
  read: readPolicy(ports),
  change: changePolicy(ports),
  restore: restorePolicy(ports),
};
