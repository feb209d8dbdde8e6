import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

/** Who asks and when: what a query means depends on both. */
export interface JqlAsker {
  site: JiraSite;
  caller: Caller;
  /** Epoch milliseconds, the same for the whole query. */
  now: number;
  /** Days begin and end where the asker lives. */
  timeZone: string;
}

/** The app has no home and reads days in UTC. */
export function askerOf(site: JiraSite, caller: Caller): JqlAsker {
  const person = caller.kind === 'user' ? site.people.get(caller.accountId) : undefined;
  return { site, caller, now: site.clock.now(), timeZone: person?.timeZone ?? 'UTC' };
}
