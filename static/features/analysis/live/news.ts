import type { Cause } from '../../../../src/domain/causes/cause';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import type { AccountId, CauseId } from '../../../../src/domain/id';
import { type Arrival, arrivalsBetween } from './arrivals';
import { type Crossing, overwrittenHere, overwrittenThere, type Writing } from './crossings';

/** What others did while this window was open. */
export interface News {
  /** What came in last; a new list each time. */
  readonly arrivals: readonly Arrival[];
  readonly crossings: readonly Crossing[];
  /** Causes that were there once, as they were last on record. */
  readonly gone: ReadonlyMap<CauseId, Cause>;
}

export const noNews: News = { arrivals: [], crossings: [], gone: new Map() };

interface Versions {
  readonly before: CauseDocument;
  readonly after: CauseDocument;
}

/** What this window had done itself. */
export interface Here {
  readonly me: AccountId;
  readonly waiting: readonly CauseCommand[];
  readonly writings: ReadonlyMap<string, Writing>;
  readonly now: number;
}

/** The news once the record is another one: `recorded` are the two records, `shown` what each makes of the screen. */
export function heard(news: News, recorded: Versions, shown: Versions, here: Here): News {
  const arrivals = arrivalsBetween(shown.before, shown.after);
  const crossed = [
    ...overwrittenHere(recorded.before, recorded.after, here.waiting),
    ...overwrittenThere(arrivals, here.writings, here),
  ];
  const places = new Set(crossed.map(({ place }) => place));
  const there = new Set(recorded.after.causes.map(({ id }) => id));
  const gone = recorded.before.causes.filter(({ id }) => !there.has(id));
  return {
    arrivals: arrivals.length > 0 ? arrivals : news.arrivals,
    crossings: [...news.crossings.filter(({ place }) => !places.has(place)), ...crossed],
    gone: new Map([...news.gone, ...gone.map((cause) => [cause.id, cause] as const)]),
  };
}
