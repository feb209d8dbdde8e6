import { dayOf } from '../../domain/calendar';
import { accepted } from '../../domain/result';
import type { RecordedIssues, SweepPlace, SweepPlaces } from '../ports/deletion';
import type { Outcome } from '../refusal';
import type { BuryPorts } from './bury';
import { nothingSwept, sweepPage, type Swept } from './sweep-page';

interface Ports extends BuryPorts {
  readonly recorded: RecordedIssues;
  readonly places: SweepPlaces;
}

/** As many as Jira is asked about at once. */
const pageLength = 100;
/** In one run: Jira counts each issue that is read, and the next run is an hour away. */
const pagesInRun = 20;

/** A round begins once a day, and goes on in the next run where one did not get through. */
async function placeOf({ places, clock }: Ports): Promise<SweepPlace> {
  const last = await places.find();
  const now = clock.now();
  const isOld = last === undefined || (last.at === null && dayOf(last.begunAt) < dayOf(now));
  return isOld ? { begunAt: now, at: { name: 'causes', after: null } } : last;
}

const sum = (one: Swept, other: Swept): Swept => ({
  looked: one.looked + other.looked,
  buried: one.buried + other.buried,
  foundAgain: one.foundAgain + other.foundAgain,
});

/** Looks for issues that are gone without a word: an event that was lost is made up for within a day. */
export const sweep = (ports: Ports) => async (): Outcome<Swept> => {
  let place = await placeOf(ports);
  let swept = nothingSwept;
  for (let page = 0; page < pagesInRun && place.at; page += 1) {
    const { name, after } = place.at;
    const issues = await ports.recorded.after(name, after, pageLength);
    const done = await sweepPage(ports, issues, place.begunAt);
    if (!done.ok) return done;
    swept = sum(swept, done.value);
    const last = issues.at(-1);
    if (last !== undefined && issues.length === pageLength) {
      place = { ...place, at: { name, after: last } };
    } else {
      place = { ...place, at: name === 'causes' ? { name: 'case', after: null } : null };
    }
    await ports.places.save(place);
  }
  return accepted(swept);
};
