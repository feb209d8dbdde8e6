import { accepted, refused } from '../../../domain/result';
import type { FromConfiguration, SiteConfiguration } from '../../../operations/provisioning/ports';
import { callAsApp, callAsUser, type Call } from './call';
import { CallFailed } from './call-failed';
import { readOffered } from './create-meta';
import { inspect } from './inspect';
import { perform } from './perform';
import { declareSetup } from './setup-property';

async function told<Value>(work: Promise<Value>): FromConfiguration<Value> {
  try {
    return accepted(await work);
  } catch (error) {
    if (error instanceof CallFailed) return refused(error.told);
    throw error;
  }
}

const configurationOver = (call: Call): SiteConfiguration => ({
  inspect: (projectId, remembered) => told(inspect(call, projectId, remembered)),
  perform: (action) => told(perform(call, action)),
  offered: (projectId, typeIds) => told(readOffered(call, projectId, typeIds)),
  declare: (made) => told(declareSetup(call, made)),
});

/** What the admin who asks may see: for the plan. */
export const configurationAsUser: SiteConfiguration = configurationOver(callAsUser);

/** For the run from the queue, after an admin asked for it. */
export const configurationAsApp: SiteConfiguration = configurationOver(callAsApp);
