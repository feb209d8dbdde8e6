import { resolve } from 'node:path';
import { startHost, type Host, type HostOptions } from '../../../host/host';
import type { Issue } from '../../../host/jira/model/issue';
import { tellStory } from '../../../host/story/tell-story';

/** A site in memory on which the story was told. */
export async function toldSite(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await startHost({
    dataDirectory: ':memory:',
    appDirectory: resolve('.'),
    quiet: true,
    ...options,
  });
  await tellStory(host, () => undefined);
  return host;
}

export const nameOfType = ({ site }: Host, { issueTypeId }: Issue): string =>
  site.issueTypes.get(issueTypeId)?.name ?? '';

export const statusOf = ({ site }: Host, { statusId }: Issue): string =>
  site.statuses.get(statusId)?.name ?? '';

export const issuesOfType = (host: Host, name: string): Issue[] =>
  host.site.issues.all().filter((issue) => nameOfType(host, issue) === name);

export const analysisOf = ({ properties }: Issue): unknown => properties['ratchet-causes'];
