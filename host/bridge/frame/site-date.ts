import { movedDate } from '../../moved-date.ts';

/** Moves `Date` in the frame to the site's time, as far as the address of this script says. */
export function installSiteDate(address: URL): void {
  const aheadMs = Number(address.searchParams.get('ahead') ?? 0);
  if (aheadMs !== 0) globalThis.Date = movedDate(Date, () => aheadMs);
}
