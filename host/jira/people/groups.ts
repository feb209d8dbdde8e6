import type { Person } from '../model/people.ts';
import type { JiraSite } from '../site.ts';

interface Group {
  groupId: string;
  name: string;
  holds: (person: Person) => boolean;
}

/** The groups a fresh Jira comes with. */
const groups: readonly Group[] = [
  {
    groupId: '276f955c-63d7-42c8-9520-92d01dca0625',
    name: 'jira-administrators',
    holds: ({ globalPermissions }) => globalPermissions.includes('ADMINISTER'),
  },
  {
    groupId: '6e87dc72-4f1f-421f-9382-2fee8b652487',
    name: 'jira-users',
    holds: ({ active }) => active,
  },
];

/** Account ids of a group's members; null when there is no such group. */
export function membersOf(
  site: JiraSite,
  wanted: { groupId?: string | undefined; name?: string | undefined },
): string[] | null {
  const group = groups.find(({ groupId, name }) =>
    wanted.groupId === undefined ? name === wanted.name : groupId === wanted.groupId,
  );
  if (!group) return null;
  return site.people
    .all()
    .filter(group.holds)
    .map(({ accountId }) => accountId);
}
