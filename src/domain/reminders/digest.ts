import type { AccountId } from '../id';
import type { DueLine } from './due-line';
import { recipientsOf, type ProjectPeople } from './recipients';
import { bySeverity } from './by-severity';

/** What one person is told on one day in one project. */
export interface Digest {
  readonly person: AccountId;
  /** It is their turn. */
  readonly own: readonly DueLine[];
  /** Passed on to them because it waits for long, or because it is nobody's. */
  readonly passedOn: readonly DueLine[];
  /** All that waits in the project, for those who look after its quality; null for everybody else. */
  readonly project: readonly DueLine[] | null;
}

interface Told {
  readonly own: DueLine[];
  readonly passedOn: DueLine[];
}

/** A project's digests of a day: one for each person whom something waits for, the worst first in each. */
export function digestsOf(lines: readonly DueLine[], people: ProjectPeople): Digest[] {
  const once = [...new Map(lines.map((line) => [line.id, line])).values()].toSorted(bySeverity);
  const told = new Map<AccountId, Told>();
  const of = (person: AccountId): Told => {
    const known = told.get(person) ?? { own: [], passedOn: [] };
    told.set(person, known);
    return known;
  };
  if (once.length > 0) people.qualityManagers.forEach(of);
  for (const line of once) {
    for (const { person, as } of recipientsOf(line, people)) {
      of(person)[as === 'owner' ? 'own' : 'passedOn'].push(line);
    }
  }
  const managers = new Set(people.qualityManagers);
  return [...told].map(([person, { own, passedOn }]) => ({
    ...{ person, own, passedOn },
    project: managers.has(person) ? once : null,
  }));
}

/** Lines one mail has room for. */
const mostListed = 20;

/** The digest as far as a mail has room for it, their own turn first. */
export function listedOf({ own, passedOn }: Pick<Digest, 'own' | 'passedOn'>): Told {
  const ownListed = own.slice(0, mostListed);
  return { own: ownListed, passedOn: passedOn.slice(0, mostListed - ownListed.length) };
}
