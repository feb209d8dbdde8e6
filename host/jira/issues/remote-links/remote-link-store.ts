import type { Collection } from '../../../store/store.ts';
import type { JiraSite } from '../../site.ts';

/** A link from an issue to something outside Jira. */
export interface RemoteLink {
  id: number;
  issueId: string;
  globalId: string | null;
  relationship: string | null;
  application: Record<string, unknown> | null;
  object: Record<string, unknown>;
}

export const remoteLinks = (site: JiraSite): Collection<RemoteLink> =>
  site.store.collection<RemoteLink>('remoteLink');

export function remoteLinksOf(site: JiraSite, issueId: string): RemoteLink[] {
  return remoteLinks(site)
    .all()
    .filter((link) => link.issueId === issueId);
}

export function removeRemoteLinks(site: JiraSite, issueId: string): void {
  for (const link of remoteLinksOf(site, issueId)) remoteLinks(site).delete(String(link.id));
}
