import type { Issue } from '../../model/issue.ts';
import { may } from '../../permissions/permissions.ts';
import { screenOf } from '../../projects/project-configuration.ts';
import type { Caller } from '../../request.ts';
import type { Route } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { fillableFields } from '../input/screen-fields.ts';
import { issueOf, projectOf } from '../issue-of.ts';
import { describeFields } from './describe-field.ts';

/** What the caller may edit; nothing without the permission. */
export function describeEditing(site: JiraSite, caller: Caller, issue: Issue) {
  if (!may(site, caller, 'EDIT_ISSUES', issue.projectId)) return { fields: {} };
  const project = projectOf(site, issue);
  const screen = screenOf(site, project, issue.issueTypeId, 'edit');
  const fields = fillableFields(site, project, issue.issueTypeId, screen);
  return { fields: describeFields(fields, { site, caller, project }) };
}

export const editMeta: Route = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
  scopes: ['read:jira-work'],
  handle: (call) => ({
    status: 200,
    body: describeEditing(call.site, call.request.caller, issueOf(call)),
  }),
};
