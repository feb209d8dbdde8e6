import * as z from 'zod/mini';
import type { Instant } from '../calendar';
import { AccountId } from '../id';
import { changesOf, type FieldChange } from './field-change';

/**
 * When an issue that is done was last moved to done: moves between statuses that count as done do not count.
 * `doneStatuses` are those known to count so; where the history does not tell, the day of the resolution does.
 */
export function doneAtOf(
  history: readonly FieldChange[],
  doneStatuses: ReadonlySet<string>,
  resolvedAt: Instant | null,
): Instant | null {
  const isDone = (status: string | null) => status !== null && doneStatuses.has(status);
  const last = changesOf(history, 'status').findLast(({ from, to }) => isDone(to) && !isDone(from));
  return last?.at ?? resolvedAt;
}

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
