import {
  configurationAsApp,
  configurationAsUser,
} from '../atlassian/jira/configuration/site-configuration';
import { madeRecords, setupJobs } from '../atlassian/kvs/setups';
import { clock } from '../atlassian/platform/clock';
import { newJobId } from '../atlassian/platform/random-id';
import { setupQueue } from '../atlassian/platform/setup-queue';
import { applySetup } from '../operations/provisioning/apply-setup';
import { planSetup } from '../operations/provisioning/plan-setup';
import { runSetup } from '../operations/provisioning/run-setup';
import { setupStatus } from '../operations/provisioning/setup-status';

export { permissions } from '../atlassian/jira/permissions';

const ports = { jobs: setupJobs, records: madeRecords, queue: setupQueue, clock, newJobId };

/** What an admin asks of the set-up; looking is done with the admin's own permissions. */
export const setup = {
  plan: planSetup({ ...ports, site: configurationAsUser }),
  apply: applySetup(ports),
  status: setupStatus(ports),
};

/** As the app: whoever asked was found to be an admin, and nobody is signed in where the queue is worked off. */
export const workOffSetup = runSetup({ ...ports, site: configurationAsApp });
