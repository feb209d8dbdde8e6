import type { LinkType } from '../../model/configuration.ts';
import type { Issue, IssueLink } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { linkedIssueBean } from '../beans/linked-issue.ts';
import { renderLinkType } from '../../configuration/link-type/link-types.ts';

export interface Linked {
  link: IssueLink;
  type: LinkType;
  other: Issue;
  /** Whether the other issue is the link's destination. */
  isOutward: boolean;
}

/** The links of an issue, whoever asks, in the order they were made. */
export function linksOf(site: JiraSite, issue: Issue): Linked[] {
  return site.issueLinks.all().flatMap((link) => {
    const isOutward = link.inwardIssueId === issue.id;
    if (!isOutward && link.outwardIssueId !== issue.id) return [];
    const other = site.issues.get(isOutward ? link.outwardIssueId : link.inwardIssueId);
    const type = site.linkTypes.get(link.typeId);
    return other && type ? [{ link, type, other, isOutward }] : [];
  });
}

/** The issuelinks field: links to issues the caller may not browse are left out. */
export function renderLinks(site: JiraSite, caller: Caller, issue: Issue) {
  return linksOf(site, issue)
    .filter(({ other }) => may(site, caller, 'BROWSE_PROJECTS', other.projectId))
    .map(({ link, type, other, isOutward }) => ({
      id: link.id,
      self: `${site.baseUrl}/rest/api/3/issueLink/${link.id}`,
      type: renderLinkType(site, type),
      [isOutward ? 'outwardIssue' : 'inwardIssue']: linkedIssueBean(site, other),
    }));
}
