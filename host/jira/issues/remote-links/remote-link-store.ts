import type { RemoteLink } from '../../model/remote-link.ts';
import type { JiraSite } from '../../site.ts';

export function remoteLinksOf(site: JiraSite, issueId: string): RemoteLink[] {
  return site.remoteLinks.all().filter((link) => link.issueId === issueId);
}

export function removeRemoteLinks(site: JiraSite, issueId: string): void {
  for (const link of remoteLinksOf(site, issueId)) site.remoteLinks.delete(String(link.id));
}
