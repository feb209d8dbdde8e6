import type { Issue } from '../../model/issue.ts';
import { projectPermissions } from '../../permissions/catalogue.ts';
import { may } from '../../permissions/permissions.ts';
import { membersOf } from '../../people/groups.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Groups, Notification } from './notification.ts';

function groupMembers(site: JiraSite, { groupIds, groups }: Groups): string[][] {
  const asked = [...groupIds.map((groupId) => ({ groupId })), ...groups];
  return asked.map((wanted) => {
    const members = membersOf(site, wanted);
    if (members) return members;
    throw new JiraError(400, 'A group that was named does not exist.');
  });
}

function demandPeople(site: JiraSite, accountIds: readonly string[]): readonly string[] {
  const unknown = accountIds.find((accountId) => !site.people.get(accountId)?.active);
  if (unknown === undefined) return accountIds;
  throw new JiraError(400, `The user ${unknown} does not exist.`);
}

function holderOf(accountId: string | null, role: string): string {
  if (accountId !== null) return accountId;
  throw new JiraError(400, `The issue has no ${role} who could be notified.`);
}

/** Whom a call names, each once. Nobody votes on this site. Throws 400 for whoever is not there. */
export function namedRecipients(
  site: JiraSite,
  issue: Issue,
  { to }: Notification,
): ReadonlySet<string> {
  return new Set([
    ...(to.reporter ? [holderOf(issue.reporterAccountId, 'reporter')] : []),
    ...(to.assignee ? [holderOf(issue.assigneeAccountId, 'assignee')] : []),
    ...(to.watchers ? issue.watcherAccountIds : []),
    ...demandPeople(
      site,
      to.users.map(({ accountId }) => accountId),
    ),
    ...groupMembers(site, to).flat(),
  ]);
}

/**
 * Whether a mail reaches that person: they may see the issue, are in one of the groups it is restricted to, if any, and
 * hold every permission it is restricted to.
 */
export function reaches(site: JiraSite, issue: Issue, { restrict }: Notification) {
  const groups = groupMembers(site, restrict);
  const permissions = restrict.permissions.map((wanted) => {
    const known = projectPermissions.find(({ id, key }) =>
      wanted.key === undefined ? id === wanted.id : key === wanted.key,
    );
    if (known) return known.key;
    throw new JiraError(400, 'A permission that was named does not exist.');
  });
  return (accountId: string): boolean => {
    const holder = { kind: 'user', accountId } as const;
    return (
      (groups.length === 0 || groups.some((members) => members.includes(accountId))) &&
      ['BROWSE_PROJECTS' as const, ...permissions].every((permission) =>
        may(site, holder, permission, issue.projectId),
      )
    );
  };
}
