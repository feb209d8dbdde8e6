import { avatarUrls } from '../avatars/addresses.ts';
import type { JiraSite } from '../site.ts';
import { appAccountId } from './caller.ts';

const standardAvatarId = 10122;

/** A person as Jira shows one to others: no e-mail address, which profiles keep to themselves. */
export function renderUser(site: JiraSite, accountId: string) {
  const person = site.people.get(accountId);
  const isApp = accountId === appAccountId(site);
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    accountType: isApp ? 'app' : person ? 'atlassian' : 'unknown',
    avatarUrls: avatarUrls(site, 'user', standardAvatarId),
    displayName: isApp ? site.app.name : (person?.displayName ?? 'Former user'),
    active: person?.active ?? isApp,
    timeZone: person?.timeZone ?? 'Etc/UTC',
  };
}

/** The same, shorter, as projects show who leads them. */
export function renderLead(site: JiraSite, person: string) {
  const { self, accountId, avatarUrls: pictures, displayName, active } = renderUser(site, person);
  return { self, accountId, avatarUrls: pictures, displayName, active };
}

/** A person, or null where Jira writes null for nobody. */
export function renderUserOrNull(site: JiraSite, accountId: string | null) {
  return accountId === null ? null : renderUser(site, accountId);
}
