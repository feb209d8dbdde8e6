import { useEffect, useState } from 'react';
import type { AccountId } from '../../../../src/domain/id';
import { useName } from '../../people/people';
import { useAnalysis } from '../use-analysis';
import { arrivalWords } from './arrival-words';
import type { Arrival } from './arrivals';

/** Long enough to be read by somebody who looks up from their own line. */
const shownFor = 20_000;

/** The one person behind all of it; null when there are several, or the analysis does not name them. */
function personBehind(arrivals: readonly Arrival[]): AccountId | null {
  const people = new Set(arrivals.map(({ by }) => by).filter((by) => by !== null));
  const [only] = people;
  return people.size === 1 && only !== undefined ? only : null;
}

/** A quiet line: whose change came in last, and what it was. */
export function Arrived() {
  const { state, me } = useAnalysis();
  const { arrivals } = state.news;
  const [passed, setPassed] = useState<readonly Arrival[]>([]);
  useEffect(() => {
    if (arrivals.length === 0) return;
    const timer = window.setTimeout(() => setPassed(arrivals), shownFor);
    return () => window.clearTimeout(timer);
  }, [arrivals]);
  const person = personBehind(arrivals);
  const name = useName(person);
  const who = person === null ? 'A colleague' : person === me ? 'You, in another window,' : name;
  const isShown = arrivals.length > 0 && passed !== arrivals;
  return (
    <p className="arrived k-small k-subtle" role="status">
      {isShown ? `${who} ${arrivalWords(arrivals, state.document)}.` : ''}
    </p>
  );
}
