import type { JiraSite } from '../site.ts';

/** People's pictures lie with another service of Atlassian's; here they lie with the rest. */
export type AvatarOwner = 'issuetype' | 'project' | 'priority' | 'user';

export function avatarAddress(site: JiraSite, owner: AvatarOwner, avatarId: number): string {
  return `${site.baseUrl}/rest/api/3/universal_avatar/view/type/${owner}/avatar/${avatarId}`;
}

/** One picture in the four sizes in which Jira hands out those of people and projects. */
export function avatarUrls(site: JiraSite, owner: AvatarOwner, avatarId: number) {
  const address = avatarAddress(site, owner, avatarId);
  return {
    '48x48': address,
    '24x24': `${address}?size=small`,
    '16x16': `${address}?size=xsmall`,
    '32x32': `${address}?size=medium`,
  };
}
