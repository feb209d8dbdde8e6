import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import type { ListFilter } from '../../../src/domain/triage/triage-list-jql';
import type { WaitingPage, WaitingReport } from '../../../src/domain/triage/waiting';

export type ReadWaiting = (filter: ListFilter, after: string | null) => Promise<Wire<WaitingPage>>;

interface Waiting {
  /** Null until the first page is there. */
  readonly reports: readonly WaitingReport[] | null;
  readonly next: string | null;
  readonly isReading: boolean;
  readonly refusal: Refusal | null;
}

const nothingYet: Waiting = { reports: null, next: null, isReading: true, refusal: null };

/** What is on the list under that filter: page after page, without what was dealt with here. */
export function useWaiting(read: ReadWaiting, filter: ListFilter) {
  const [waiting, setWaiting] = useState(nothingYet);
  const asked = useRef(0);
  const load = useCallback(
    (after: string | null) => {
      asked.current += 1;
      const ticket = asked.current;
      setWaiting((earlier) => (after === null ? nothingYet : { ...earlier, isReading: true }));
      void read(filter, after).then((answer) => {
        if (ticket !== asked.current) return;
        setWaiting(({ reports, next }) => {
          if (!answer.ok) return { reports, next, isReading: false, refusal: answer.refusal };
          // A report that moved between two pages is shown once.
          const known = new Set(reports?.map(({ id }) => id));
          const more = answer.value.reports.filter(({ id }) => !known.has(id));
          return {
            reports: [...(reports ?? []), ...more],
            next: answer.value.next,
            isReading: false,
            refusal: null,
          };
        });
      });
    },
    [read, filter],
  );
  useEffect(() => load(null), [load]);
  const more = () => {
    if (waiting.next !== null && !waiting.isReading) load(waiting.next);
  };
  /** It was dealt with: Jira’s index may show it a while longer, the list does not. */
  const leave = (report: WaitingReport) =>
    setWaiting((earlier) => ({
      ...earlier,
      reports: earlier.reports?.filter(({ id }) => id !== report.id) ?? null,
    }));
  return { ...waiting, more, leave, again: () => load(null) };
}
