import { createContext } from 'react';
import type { HistoryPage } from '../../../src/contract/history';
import type { Wire } from '../../../src/contract/wire';

/** Reads entries older than `before` (null: the newest). */
export type ReadHistory = (before: number | null) => Promise<Wire<HistoryPage>>;

/** Reads the log of what is on screen. */
export const ReadHistoryContext = createContext<ReadHistory>(() =>
  Promise.reject(new Error('The log is read only inside ReadHistoryContext')),
);

/** The whole log, oldest first, or why it could not be read to its beginning. */
export async function wholeLog(read: ReadHistory): Promise<Wire<HistoryPage['entries']>> {
  const entries: HistoryPage['entries'] = [];
  let before: number | null = null;
  for (;;) {
    const page = await read(before);
    if (!page.ok) return page;
    entries.push(...page.value.entries);
    before = page.value.entries.at(-1)?.seq ?? null;
    if (!page.value.more || before === null) return { ok: true, value: entries.reverse() };
  }
}
