import type { IssueLink, Issue } from '../../model/issue.ts';
import type { LinkType } from '../../model/configuration.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { renderLinkType } from '../../configuration/link-type/link-types.ts';
import { eventHead } from './event-head.ts';

export function announceLink(
  site: JiraSite,
  by: Author,
  eventType: 'avi:jira:created:issuelink' | 'avi:jira:deleted:issuelink',
  link: IssueLink,
  type: LinkType,
  ends: { source: Issue; destination: Issue },
): void {
  site.announce({
    ...eventHead(site, by, eventType),
    id: link.id,
    sourceIssueId: ends.source.id,
    destinationIssueId: ends.destination.id,
    sourceProjectId: ends.source.projectId,
    destinationProjectId: ends.destination.projectId,
    issueLinkType: renderLinkType(site, type),
  });
}
