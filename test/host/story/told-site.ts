import type { Host } from '../../../host/host';
import type { Issue } from '../../../host/jira/model/issue';
import { tellStory } from '../../../host/story/tell-story';
import { startHost } from '../../app/support/start-host';

/**
 * A site in memory on which the story was told, so many milliseconds ahead of the machine. One on which it could not be
 * told is stopped.
 */
export async function toldSite(aheadMs = 0): Promise<Host> {
  const host = await startHost({ delays: 'kept' });
  try {
    if (aheadMs !== 0) host.clock.travelTo(host.clock.now() + aheadMs);
    await tellStory(host, () => undefined);
  } catch (fault) {
    await host.stop();
    throw fault;
  }
  return host;
}

export const nameOfType = ({ site }: Host, { issueTypeId }: Issue): string =>
  site.issueTypes.get(issueTypeId)?.name ?? '';

export const statusOf = ({ site }: Host, { statusId }: Issue): string =>
  site.statuses.get(statusId)?.name ?? '';

export const issuesOfType = (host: Host, name: string): Issue[] =>
  host.site.issues.all().filter((issue) => nameOfType(host, issue) === name);

export const analysisOf = ({ properties }: Issue): unknown => properties['ratchet-causes'];

export const caseFileOf = ({ properties }: Issue): unknown => properties['ratchet-case'];
