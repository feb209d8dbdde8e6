import { defaultPriorityId } from '../../configuration/priorities.ts';
import type { IssueType } from '../../model/configuration.ts';
import type { Issue } from '../../model/issue.ts';
import type { Project } from '../../model/project.ts';
import { callerAccountId } from '../../people/caller.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

/** An issue before anything was filled in. It has no id yet: a refused one never existed. */
export function blankIssue(
  site: JiraSite,
  caller: Caller,
  project: Project,
  issueType: IssueType,
  statusId: string,
): Issue {
  const accountId = callerAccountId(site, caller);
  const now = site.clock.now();
  return {
    id: '',
    key: '',
    projectId: project.id,
    issueTypeId: issueType.id,
    parentId: null,
    statusId,
    statusCategorySince: now,
    summary: '',
    reporterAccountId: accountId,
    creatorAccountId: accountId,
    assigneeAccountId: null,
    priorityId: defaultPriorityId,
    resolution: null,
    labels: [],
    componentIds: [],
    affectedVersionIds: [],
    fixVersionIds: [],
    duedate: null,
    description: null,
    custom: {},
    properties: {},
    comments: [],
    histories: [],
    watcherAccountIds: accountId === null ? [] : [accountId],
    created: now,
    updated: now,
  };
}
