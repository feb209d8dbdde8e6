import type { Transition } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { may } from '../permissions/permissions.ts';
import { workflowOf } from '../projects/project-configuration.ts';
import type { Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { conditionHolds } from './condition-holds.ts';

/** The transitions out of an issue's status, whoever asks. */
function transitionsFrom(site: JiraSite, project: Project, issue: Issue): Transition[] {
  return workflowOf(site, project, issue.issueTypeId).transitions.filter(
    ({ type, fromStatusIds }) =>
      type === 'GLOBAL' || (type === 'DIRECTED' && fromStatusIds.includes(issue.statusId)),
  );
}

/** Those the caller may take: every condition holds. Without the permission there are none. */
export function availableTransitions(
  site: JiraSite,
  caller: Caller,
  project: Project,
  issue: Issue,
): Transition[] {
  if (!may(site, caller, 'TRANSITION_ISSUES', project.id)) return [];
  return transitionsFrom(site, project, issue).filter(({ conditions }) =>
    conditions.every((rule) => conditionHolds(site, caller, project, issue, rule)),
  );
}
