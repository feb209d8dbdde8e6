import type { Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';

/** The account under which the app itself acts. */
export function appAccountId(site: Pick<JiraSite, 'app'>): string {
  return `712020:${site.app.environmentId}`;
}

/** Under whose name a change is written; null for nobody. */
export function callerAccountId(site: Pick<JiraSite, 'app'>, caller: Caller): string | null {
  switch (caller.kind) {
    case 'user':
      return caller.accountId;
    case 'app':
      return appAccountId(site);
    case 'anonymous':
      return null;
  }
}
