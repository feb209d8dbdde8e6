import type { LinkType } from '../../model/configuration.ts';
import type { Issue, IssueLink } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { announceLink } from '../events/link-events.ts';
import { rememberLink } from './link-history.ts';

/** The source is what the outward text speaks of: source "blocks" destination. */
export interface LinkEnds {
  source: Issue;
  destination: Issue;
}

export function demandLinking(site: JiraSite, { caller }: Author, issue: Issue): void {
  if (may(site, caller, 'LINK_ISSUES', issue.projectId)) return;
  if (caller.kind === 'anonymous') throw new JiraError(401, 'Authentication required.');
  throw new JiraError(404, `No Link Issue Permission for issue '${issue.key}'`);
}

/** Links two issues and remembers it in both histories. A link that is there already stays as it is. */
export function createLink(site: JiraSite, by: Author, type: LinkType, ends: LinkEnds): void {
  const { source, destination } = ends;
  demandLinking(site, by, source);
  if (source.id === destination.id) throw new JiraError(400, 'You cannot link an issue to itself.');
  const isThere = site.issueLinks
    .all()
    .some(
      (known) =>
        known.typeId === type.id &&
        known.inwardIssueId === source.id &&
        known.outwardIssueId === destination.id,
    );
  if (isThere) return;
  const link: IssueLink = {
    id: String(site.store.next('issueLink', 10000)),
    typeId: type.id,
    inwardIssueId: source.id,
    outwardIssueId: destination.id,
  };
  site.issueLinks.put(link.id, link);
  rememberLink(site, by, type, ends, 'made');
  announceLink(site, by, 'avi:jira:created:issuelink', link, type, ends);
}
