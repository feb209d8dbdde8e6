import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import type { AccountId } from '../../../../src/domain/id';
import { retyped, textsOf, typedIn } from '../typing';
import type { Arrival } from './arrivals';

/** Two people wrote in one text at once: the words written last stand, the others are kept to copy. */
export interface Crossing {
  readonly place: string;
  /** Whose words stand. */
  readonly standing: 'mine' | 'theirs';
  /** The words that do not stand. */
  readonly other: string;
  /** Who the other person is, where the analysis says so. */
  readonly by: AccountId | null;
  /** What makes the other words stand after all. */
  readonly instead: CauseCommand;
}

/** What was typed in this window last at a place. */
export interface Writing {
  readonly at: number;
  readonly command: CauseCommand;
}

const byOf = ({ causes }: CauseDocument, place: string): AccountId | null => {
  const cause = causes.find(({ id }) => id === place);
  return cause ? (cause.wordedBy ?? cause.author) : null;
};

/** Texts others put on record where something is being typed here: what is typed here comes last. */
export function overwrittenHere(
  before: CauseDocument,
  after: CauseDocument,
  waiting: readonly CauseCommand[],
): Crossing[] {
  const mine = waiting.flatMap((command) => {
    const typed = typedIn(command);
    return typed ? [{ ...typed, command }] : [];
  });
  const [was, now] = [textsOf(before), textsOf(after)];
  return [...new Map(mine.map((typed) => [typed.place, typed.command]))].flatMap(
    ([place, command]): Crossing[] => {
      const other = now.get(place);
      if (other === undefined || other.trim() === '' || other === was.get(place)) return [];
      if (mine.some((typed) => typed.place === place && typed.text === other)) return [];
      const instead = retyped(command, other);
      return instead ? [{ place, standing: 'mine', other, by: byOf(after, place), instead }] : [];
    },
  );
}

/** Words typed here so many milliseconds ago are told to cross with what others write over them. */
const fresh = 15_000;

/** Texts typed here just now over which others wrote. */
export function overwrittenThere(
  arrivals: readonly Arrival[],
  writings: ReadonlyMap<string, Writing>,
  { me, now }: { readonly me: AccountId; readonly now: number },
): Crossing[] {
  return arrivals.flatMap((arrival): Crossing[] => {
    if (arrival.kind !== 'worded' || arrival.by === me) return [];
    const { place, earlier, by } = arrival;
    const mine = writings.get(place);
    if (!mine || now - mine.at >= fresh || earlier.trim() === '') return [];
    const isCrossed = typedIn(mine.command)?.text === earlier;
    return isCrossed
      ? [{ place, standing: 'theirs', other: earlier, by, instead: mine.command }]
      : [];
  });
}
