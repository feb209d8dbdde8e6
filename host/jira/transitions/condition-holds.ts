import type { TransitionRule } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { callerAccountId } from '../people/caller.ts';
import { isProjectPermission } from '../permissions/catalogue.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError, type Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { listParameter } from './rule-parameters.ts';
import { performedBefore } from './separation-of-duties.ts';

function passesRestriction(
  site: JiraSite,
  caller: Caller,
  project: Project,
  issue: Issue,
  rule: TransitionRule,
): boolean {
  const accountId = callerAccountId(site, caller);
  if (accountId === null) return false;
  const named = (parameter: string) => listParameter(rule, parameter);
  const fieldHolds = (fieldId: string) => [issue.custom[fieldId]].flat().includes(accountId);
  if (named('denyUserCustomFields').some(fieldHolds)) return false;
  const generic: Record<string, boolean> = {
    'allow-assignee': issue.assigneeAccountId === accountId,
    'allow-reporter': issue.reporterAccountId === accountId,
  };
  const allowances = [
    ...named('accountIds').map((id) => generic[id] ?? id === accountId),
    ...named('roleIds').map((id) => project.members[id]?.includes(accountId) ?? false),
    ...named('permissionKeys').map(
      (key) => isProjectPermission(key) && may(site, caller, key, project.id),
    ),
    ...named('allowUserCustomFields').map(fieldHolds),
  ];
  return allowances.length === 0 || allowances.some(Boolean);
}

/** Whether a transition's condition lets the caller see it. 501 for a rule this site does not know. */
export function conditionHolds(
  site: JiraSite,
  caller: Caller,
  project: Project,
  issue: Issue,
  rule: TransitionRule,
): boolean {
  switch (rule.ruleKey) {
    case 'system:restrict-issue-transition':
      return passesRestriction(site, caller, project, issue, rule);
    case 'system:separation-of-duties':
      return !performedBefore(site, caller, issue, rule);
    default:
      throw new JiraError(501, `This site does not answer the workflow condition ${rule.ruleKey}`);
  }
}
