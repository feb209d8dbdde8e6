import type { Issue } from '../../model/issue.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { browsableIssue, noSuchIssue } from '../issue-of.ts';

/** The issue a link request names by id or key; 404 when the caller cannot see it. */
export function linkableIssue(
  site: JiraSite,
  caller: Caller,
  reference: { id?: string | undefined; key?: string | undefined },
): Issue {
  const issue = browsableIssue(site, caller, reference.id ?? reference.key ?? '');
  if (!issue) throw noSuchIssue();
  return issue;
}
