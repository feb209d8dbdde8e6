import type { Issue } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import { screenOf } from '../../projects/project-configuration.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { settleResolution } from '../../transitions/settle-resolution.ts';
import type { Author } from '../author.ts';
import { applyInput } from '../input/apply-input.ts';
import { companionsOf } from '../input/companions.ts';
import { FieldErrors } from '../input/field-errors.ts';
import type { IssueInput } from '../input/issue-input.ts';
import { fillableFields } from '../input/screen-fields.ts';
import { projectOf } from '../issue-of.ts';
import { readProperties } from '../properties/property-value.ts';
import { fieldChanges, recordChange } from '../record-change.ts';
import { putIssue } from '../issue-store.ts';

function demandEditing(site: JiraSite, { caller }: Author, issue: Issue): void {
  if (may(site, caller, 'EDIT_ISSUES', issue.projectId)) return;
  if (caller.kind === 'anonymous') throw new JiraError(401, 'Authentication required.');
  throw new JiraError(403, 'You do not have permission to edit issues in this project.');
}

/** Sets what the request names, all of it or nothing; an edit that changes nothing leaves no trace. */
export function editIssue(site: JiraSite, by: Author, issue: Issue, input: IssueInput): void {
  demandEditing(site, by, issue);
  const project = projectOf(site, issue);
  const screen = screenOf(site, project, issue.issueTypeId, 'edit');
  const fields = fillableFields(site, project, issue.issueTypeId, screen);
  const settable = new Set(fields.map(({ id }) => id));
  const errors = new FieldErrors();
  const place = {
    site,
    caller: by.caller,
    project,
    isSettable: (id: string) => settable.has(id),
  };
  const edited = settleResolution(site, applyInput(issue, input, place, errors));
  errors.settle();
  const companions = companionsOf(input);
  const properties = readProperties(input.properties ?? []);

  const changed = recordChange(site, by, edited, fieldChanges(site, by, issue, edited));
  if (Object.keys(properties).length > 0)
    putIssue(site, { ...changed, properties: { ...changed.properties, ...properties } });
  for (const companion of companions) companion(site, by, changed);
}
