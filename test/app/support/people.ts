import type { Host } from '../../../host/host';

/** The story's people, by what they may do in the project under test. */
export const roles = {
  quality: 'member',
  quality2: 'member',
  supplier: 'viewer',
  engineer: 'member of another project',
  outsider: 'nowhere a member',
  admin: 'administers the site',
} as const;
export type Role = keyof typeof roles;

export function accountOf(host: Host, role: Role): string {
  const person = host.site.people.all().find((someone) => someone.role === role);
  if (!person) throw new Error(`No person plays ${role}`);
  return person.accountId;
}
