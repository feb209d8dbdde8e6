import type { LinkType } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { changeItem, nothing } from '../change-items.ts';
import { findIssue } from '../issue-store.ts';
import { writeWithHistory } from '../record-change.ts';
import type { LinkEnds } from './create-link.ts';

function remember(
  site: JiraSite,
  by: Author,
  issueId: string,
  relation: string,
  other: Issue,
  what: 'made' | 'cut',
): void {
  const issue = findIssue(site, issueId);
  if (!issue) return;
  const link = { id: other.key, text: `This work item ${relation} ${other.key}` };
  const traced = { field: 'Link', fieldtype: 'jira', fieldId: null } as const;
  const item =
    what === 'made' ? changeItem(traced, nothing, link) : changeItem(traced, link, nothing);
  writeWithHistory(site, by, issue, [item]);
}

/** Both ends say in their histories that a link came or went. */
export function rememberLink(
  site: JiraSite,
  by: Author,
  type: LinkType,
  { source, destination }: LinkEnds,
  what: 'made' | 'cut',
): void {
  remember(site, by, source.id, type.outward, destination, what);
  remember(site, by, destination.id, type.inward, source, what);
}
