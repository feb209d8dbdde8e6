import type { CloudClient, createCloudClient } from 'jira.js/cloud';
import { loadJiraJs } from '../../host/contract/jira-js';
import type { Role } from './people';
import type { Site } from './site';

const isFactory = (found: unknown): found is typeof createCloudClient =>
  typeof found === 'function';

/** A public client of Jira, as a customer's script uses it; it throws on any answer its models do not expect. */
export function customer({ host }: Site, role: Role): CloudClient {
  const connect = loadJiraJs()['createCloudClient'];
  if (!isFactory(connect)) throw new Error('jira.js has no createCloudClient.');
  return connect({
    host: host.url,
    auth: { type: 'basic', email: `${role}@story.example`, apiToken: role },
    onSchemaMismatch: 'throw',
  });
}
