import * as z from 'zod/mini';
import type { Instant } from '../calendar';
import { AccountId } from '../id';
import { changesOf, type FieldChange } from './field-change';

/** When it was moved to done, each time: moves between statuses that count as done do not count. */
function movesToDone(
  history: readonly FieldChange[],
  doneStatuses: ReadonlySet<string>,
): readonly Instant[] {
  const isDone = (status: string | null) => status !== null && doneStatuses.has(status);
  return changesOf(history, 'status')
    .filter(({ from, to }) => isDone(to) && !isDone(from))
    .map(({ at }) => at);
}

/**
 * When an issue that is done was last moved to done. `doneStatuses` are those known to count so; where the history does
 * not tell, the day of the resolution does.
 */
export const doneAtOf = (
  history: readonly FieldChange[],
  doneStatuses: ReadonlySet<string>,
  resolvedAt: Instant | null,
): Instant | null => movesToDone(history, doneStatuses).at(-1) ?? resolvedAt;

/** Whose an issue was at that moment; `owner` is whose it is now. */
export function ownerAt(
  owner: AccountId | null,
  history: readonly FieldChange[],
  moment: Instant,
): AccountId | null {
  const later = changesOf(history, 'assignee').find(({ at }) => at > moment);
  if (!later) return owner;
  const before = z.safeParse(AccountId, later.from);
  return before.success ? before.data : null;
}

/** Whose it was each time it was moved to done: work that is opened and done again was theirs as well. */
export const ownersWhenDone = (
  owner: AccountId | null,
  history: readonly FieldChange[],
  doneStatuses: ReadonlySet<string>,
): AccountId[] =>
  movesToDone(history, doneStatuses).flatMap((at) => ownerAt(owner, history, at) ?? []);
