import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { pathParameter } from '../parse.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError, type Caller } from '../request.ts';
import type { RouteCall } from '../route.ts';
import type { JiraSite } from '../site.ts';
import { findIssue } from './issue-store.ts';

/** What Jira says of an issue that is not there and of one that must not be seen alike. */
export const noSuchIssue = () =>
  new JiraError(404, 'Issue does not exist or you do not have permission to see it.');

/** The issue of that id or key if the caller may browse it, else undefined. */
export function browsableIssue(site: JiraSite, caller: Caller, idOrKey: string): Issue | undefined {
  const issue = findIssue(site, idOrKey);
  return issue && may(site, caller, 'BROWSE_PROJECTS', issue.projectId) ? issue : undefined;
}

/** The issue a path names, or 404 in Jira's words. */
export function issueOf(call: RouteCall): Issue {
  const idOrKey = pathParameter(call, 'issueIdOrKey');
  const issue = browsableIssue(call.site, call.request.caller, idOrKey);
  if (!issue) throw noSuchIssue();
  return issue;
}

/** An issue never outlives its project. */
export function projectOf(site: JiraSite, issue: Issue): Project {
  const project = site.projects.get(issue.projectId);
  if (!project) throw new Error(`The site lost the project of ${issue.key}`);
  return project;
}
