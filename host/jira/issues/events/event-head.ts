import { callerAccountId } from '../../people/caller.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';

/** What every product event says: what happened, when, and who did it. */
export function eventHead(site: JiraSite, { caller, channel }: Author, eventType: string) {
  const accountId = callerAccountId(site, caller);
  return {
    eventType,
    timestamp: String(site.clock.now()),
    selfGenerated: channel === 'function',
    ...(accountId === null ? {} : { atlassianId: accountId }),
  };
}
