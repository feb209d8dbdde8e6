import type { HistoryPage } from '../../../src/contract/history';
import type { AccountId } from '../../../src/domain/id';
import { dayWords, type Place, timeWords } from '../../kit/dates';

type Entry = HistoryPage['entries'][number];

/** What one person did within one minute. */
interface Sitting {
  readonly actor: AccountId;
  /** Of the newest of its entries. */
  readonly at: string;
  readonly entries: readonly Entry[];
}

export interface HistoryDay {
  readonly name: string;
  readonly sittings: readonly Sitting[];
}

/** Each run of neighbours that are alike, in their order. */
function runs<Item>(items: readonly Item[], likeness: (item: Item) => string): Item[][] {
  const found: { readonly like: string; readonly run: Item[] }[] = [];
  for (const item of items) {
    const like = likeness(item);
    const last = found.at(-1);
    if (last?.like === like) last.run.push(item);
    else found.push({ like, run: [item] });
  }
  return found.map(({ run }) => run);
}

/** Entries in their order, by the viewer's day and, within it, by who made them in the same minute. */
export const historyDays = (entries: readonly Entry[], place: Place): HistoryDay[] =>
  runs(entries, ({ at }) => dayWords(at, place)).map((day) => ({
    name: day[0] ? dayWords(day[0].at, place) : '',
    sittings: runs(day, ({ actor, at }) => `${timeWords(at, place)} ${actor}`).flatMap((run) =>
      run[0] ? [{ actor: run[0].actor, at: run[0].at, entries: run }] : [],
    ),
  }));
