import { browsableIssue, noSuchIssue } from '../issues/issue-of.ts';
import { may } from '../permissions/permissions.ts';
import { visibleProject } from '../projects/project-of.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { answerPeople, answersTo } from './find-users.ts';

function projectAsked({ site, request }: RouteCall) {
  const { query, caller } = request;
  const named = query.get('project');
  if (named) return visibleProject(site, caller, named);
  const issueAsked = query.get('issueKey') ?? query.get('issueId');
  if (!issueAsked)
    throw new JiraError(400, "One of 'issueKey', 'issueId' and 'project' must be given.");
  const issue = browsableIssue(site, caller, issueAsked);
  if (!issue) throw noSuchIssue();
  return visibleProject(site, caller, issue.projectId);
}

/** Who may be given work in a project. */
export const findAssignableUsers: Route = {
  method: 'GET',
  path: '/rest/api/3/user/assignable/search',
  scopes: ['read:jira-user'],
  handle: (call) => {
    const { site, request } = call;
    const project = projectAsked(call);
    const text = request.query.get('query') ?? '';
    const accountId = request.query.get('accountId');
    const found = site.people.all().filter((person) => {
      const asked = accountId === null ? answersTo(person, text) : person.accountId === accountId;
      const caller = { kind: 'user', accountId: person.accountId } as const;
      return asked && may(site, caller, 'ASSIGNABLE_USER', project.id);
    });
    return answerPeople(call, found);
  },
};
