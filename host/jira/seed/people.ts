import type { GlobalPermission, Person } from '../model/people.ts';
import type { JiraSite } from '../site.ts';

const everyone: GlobalPermission[] = ['USER_PICKER', 'BULK_CHANGE'];
const administrator: GlobalPermission[] = ['ADMINISTER', 'SYSTEM_ADMIN', ...everyone];

const names: [role: string, displayName: string][] = [
  ['quality', 'Anna Berger'],
  ['quality2', 'Tomás Rivera'],
  ['engineer', 'Mei Lin'],
  ['admin', 'Priya Nair'],
  ['outsider', 'Jonas Falk'],
  ['firmware', 'Farid Haddad'],
  ['factory', 'Ilse de Vries'],
  ['supplier', 'Bo Andersson'],
];

function person(role: string, displayName: string, index: number): Person {
  return {
    accountId: `712020:6f0c2d1e-0000-4000-8000-00000000000${index + 1}`,
    displayName,
    emailAddress: `${role}@story.example`,
    token: role,
    role,
    active: true,
    timeZone: 'Etc/UTC',
    globalPermissions: role === 'admin' ? administrator : everyone,
  };
}

export function seedPeople(site: JiraSite): void {
  for (const [index, [role, displayName]] of names.entries()) {
    const someone = person(role, displayName, index);
    site.people.put(someone.accountId, someone);
  }
}
