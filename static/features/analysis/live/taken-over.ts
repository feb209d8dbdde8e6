import type { Giver } from '../../../../src/domain/record/giver';
import type { CommandId } from '../../../../src/domain/id';
import { type Ledger, shownBy } from '../ledger';
import type { Writing } from './crossings';
import { heard, type News } from './news';

/** The news in a newer ledger. `lostIds` are changes of this window that did not get into it. */
export function newsIn(
  news: News,
  { was, next }: { readonly was: Ledger; readonly next: Ledger },
  lostIds: ReadonlySet<CommandId>,
  here: {
    readonly by: Giver;
    readonly writings: ReadonlyMap<string, Writing>;
    readonly now: number;
  },
): News {
  const { commands } = was.pending;
  const judged = commands.length - next.pending.commands.length;
  // Nothing but what was sent from here came between the two.
  if (judged > 0 && next.seen === was.seen + judged - lostIds.size) return news;
  const hoped = commands.filter(({ id }) => !lostIds.has(id));
  const before = shownBy({ ...was, pending: { ...was.pending, commands: hoped } }, here.by);
  return heard(
    news,
    { before: was.recorded, after: next.recorded },
    { before, after: shownBy(next, here.by) },
    {
      me: here.by.actor,
      waiting: commands.map(({ command }) => command),
      writings: here.writings,
      now: here.now,
    },
  );
}
