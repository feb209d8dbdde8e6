import { dayOf, type Day, type Instant } from '../calendar';

/** When digests go out. Jira tells no app the time zone of a site’s people, so the hour is one of UTC. */
const digestHours = { fromHour: 6, restDays: [0, 6] } as const;

interface Hours {
  readonly fromHour: number;
  /** Days of the week without a digest, 0 for Sunday. */
  readonly restDays: readonly number[];
}

/**
 * The day whose digest is due at that moment; null when none is. Each run asks anew: the first one after the hour sends
 * it, a later one when that was missed, and a day that is over is never made up for.
 */
export function digestDayAt(now: Instant, hours: Hours = digestHours): Day | null {
  const moment = new Date(now);
  const isTime = moment.getUTCHours() >= hours.fromHour;
  return isTime && !hours.restDays.includes(moment.getUTCDay()) ? dayOf(now) : null;
}
