import { movedDate } from '../../moved-date.ts';
import { scopes } from './scope.ts';

/**
 * Moves `Date` to the site's time within an invocation, so that a story of two years can be told in a minute;
 * outside it stays the machine's.
 */
export function installSiteDate(): void {
  globalThis.Date = movedDate(Date, () => scopes.getStore()?.meta.clockOffsetMs ?? 0);
}
