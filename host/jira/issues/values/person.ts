import * as z from 'zod';
import type { ProjectPermission } from '../../model/people.ts';
import { appAccountId, callerAccountId } from '../../people/caller.ts';
import { renderUser } from '../../people/render.ts';
import { may } from '../../permissions/permissions.ts';
import { refusedValue, type Setting, type ValueKind } from './value-kind.ts';

const account = z.looseObject({ accountId: z.string().optional(), id: z.string().optional() });

function readAccountId(input: unknown, setting: Setting): string {
  const parsed = account.safeParse(input);
  const accountId = parsed.success ? (parsed.data.accountId ?? parsed.data.id) : undefined;
  if (accountId === undefined) throw refusedValue(setting, 'data was not an object');
  const { site } = setting;
  if (!site.people.get(accountId)?.active && accountId !== appAccountId(site))
    throw refusedValue(setting, `User '${accountId}' does not exist.`);
  return accountId;
}

function displayName({ site }: Pick<Setting, 'site'>, accountId: string): string {
  return renderUser(site, accountId).displayName;
}

/** Anybody with an account. */
export const person: ValueKind<string> = {
  read: readAccountId,
  render: (accountId, { site }) => renderUser(site, accountId),
  trace: (accountId, setting) => ({ id: accountId, text: displayName(setting, accountId) }),
};

function personMay(setting: Setting, accountId: string, permission: ProjectPermission): boolean {
  return may(setting.site, { kind: 'user', accountId }, permission, setting.project.id);
}

/** Somebody who may be given work in the project, by a caller who may give it. */
export const assignee: ValueKind<string> = {
  ...person,
  read: (input, setting) => {
    const { site, caller, project } = setting;
    const accountId = readAccountId(input, setting);
    if (!personMay(setting, accountId, 'ASSIGNABLE_USER'))
      throw refusedValue(setting, `User '${accountId}' cannot be assigned issues.`);
    if (!may(site, caller, 'ASSIGN_ISSUES', project.id))
      throw refusedValue(setting, 'You do not have permission to assign issues.');
    return accountId;
  },
};

/** Whoever reported it; only those who administer the project may name somebody else. */
export const reporter: ValueKind<string> = {
  ...person,
  read: (input, setting) => {
    const { site, caller, project } = setting;
    const accountId = readAccountId(input, setting);
    const isOwnName = accountId === callerAccountId(site, caller);
    const mayName = caller.kind === 'app' || may(site, caller, 'ADMINISTER_PROJECTS', project.id);
    if (isOwnName || mayName) return accountId;
    throw refusedValue(
      setting,
      "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.",
    );
  },
};
