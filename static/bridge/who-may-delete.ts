import * as z from 'zod/mini';
import type { Wire } from '../../src/contract/wire';
import { AccountId, type ProjectId } from '../../src/domain/id';
import { readJira } from './jira';

/** Of whom Jira says that they may delete issues of a project, and by what right. */
export interface Deleters {
  readonly people: readonly { readonly id: AccountId; readonly name: string }[];
  /** Roles, groups and the like that give the right; empty where the viewer is not told. */
  readonly through: readonly string[];
}

const People = z.array(
  z.object({
    accountId: AccountId,
    displayName: z.string(),
    accountType: z.optional(z.string()),
  }),
);

/** Jira looks through so many people, whatever is asked for. */
const mostLookedThrough = 1000;

function readPeople(projectKey: string): Promise<Wire<z.infer<typeof People>>> {
  const query = new URLSearchParams({
    query: '',
    projectKey,
    permissions: 'DELETE_ISSUES',
    maxResults: String(mostLookedThrough),
  });
  return readJira(`/rest/api/3/user/permission/search?${query.toString()}`, People);
}

const named = z.optional(z.object({ name: z.string() }));
const Holder = z.object({
  type: z.string(),
  value: z.optional(z.string()),
  projectRole: named,
  group: named,
});
const Scheme = z.object({
  permissions: z.optional(z.array(z.object({ permission: z.string(), holder: Holder }))),
});
const Roles = z.record(z.string(), z.string());

type Held = z.infer<typeof Holder>;

/** Jira names a role by its address here. */
function roleNamed(roles: Readonly<Record<string, string>>, { value = '' }: Held): string | null {
  return Object.entries(roles).find(([, address]) => address.endsWith(`/${value}`))?.[0] ?? null;
}

const others: Readonly<Record<string, string>> = {
  anyone: 'Anyone',
  applicationRole: 'Everybody with access to the product',
  assignee: 'The assignee',
  projectLead: 'The project lead',
  reporter: 'The reporter',
};

async function readThrough(project: ProjectId): Promise<readonly string[]> {
  const [scheme, roles] = await Promise.all([
    readJira(`/rest/api/3/project/${project}/permissionscheme?expand=all`, Scheme),
    readJira(`/rest/api/3/project/${project}/role`, Roles),
  ]);
  if (!scheme.ok) return [];
  const byName = roles.ok ? roles.value : {};
  const names = (scheme.value.permissions ?? [])
    .filter(({ permission }) => permission === 'DELETE_ISSUES')
    .map(({ holder }) => {
      if (holder.type === 'projectRole')
        return `Role ${holder.projectRole?.name ?? roleNamed(byName, holder) ?? 'in the project'}`;
      if (holder.type === 'group') return `Group ${holder.group?.name ?? ''}`.trim();
      return others[holder.type] ?? null;
    });
  return [...new Set(names.filter((name) => name !== null))];
}

/** Asked as the viewer: Jira answers whoever administers the project, and nobody else. */
export async function readWhoMayDelete(
  project: ProjectId,
  projectKey: string,
): Promise<Wire<Deleters>> {
  const [people, through] = await Promise.all([readPeople(projectKey), readThrough(project)]);
  if (!people.ok) return people;
  const persons = people.value.filter(({ accountType }) => accountType !== 'app');
  const value = {
    people: persons.map(({ accountId, displayName }) => ({ id: accountId, name: displayName })),
    through,
  };
  return { ok: true, value };
}
