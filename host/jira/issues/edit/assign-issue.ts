import * as z from 'zod';
import type { Issue } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Author } from '../author.ts';
import { issueFieldOf } from '../fields/field-of.ts';
import { projectOf } from '../issue-of.ts';
import { fieldChanges, recordChange } from '../record-change.ts';

export const assignment = z.strictObject({ accountId: z.nullable(z.string()) });

/** Gives the issue to somebody, or to nobody. */
export function assignIssue(
  site: JiraSite,
  by: Author,
  issue: Issue,
  { accountId }: z.infer<typeof assignment>,
): void {
  if (!may(site, by.caller, 'ASSIGN_ISSUES', issue.projectId))
    throw new JiraError(403, 'You do not have permission to assign issues in this project.');
  const field = site.fields.get('assignee');
  const assignee = field ? issueFieldOf(field) : undefined;
  if (!field || !assignee) throw new Error('The site lost the assignee field');
  const project = projectOf(site, issue);
  const input = accountId === null ? null : { accountId };
  const assigned = assignee.apply(issue, 'set', input, {
    site,
    caller: by.caller,
    project,
    field,
  });
  recordChange(site, by, assigned, fieldChanges(site, by, issue, assigned));
}
