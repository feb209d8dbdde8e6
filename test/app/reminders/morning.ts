import type { Host } from '../../../host/host';
import { accountOf, type Role } from '../support/people';

/** A moment on a day and an hour in UTC. */
export const at = (day: string, hour: number): number =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:05:00Z`);

/** Runs the hourly digest at that moment of the site's. */
export async function runAt(host: Host, moment: number, runs = 1): Promise<void> {
  host.clock.travelTo(moment);
  await Promise.all(Array.from({ length: runs }, () => host.schedules.run('daily-digest')));
}

/** What was mailed to that person, oldest first. */
export const mailsTo = (host: Host, role: Role) =>
  host.site.mail
    .all()
    .filter(({ recipientAccountIds }) => recipientAccountIds.includes(accountOf(host, role)))
    .sort((one, other) => Number(one.id) - Number(other.id));
