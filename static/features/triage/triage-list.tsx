import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ListFilter } from '../../../src/domain/triage/triage-list-jql';
import type { WaitingReport } from '../../../src/domain/triage/waiting';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Refused } from '../refusal/refused';
import { EmptyList } from './empty-list';
import { ListFilters } from './list-filters';
import { rowAfterGone, rowFor } from './list-keys';
import './triage.css';
import './triage-list.css';
import { type ReadWaiting, useWaiting } from './use-waiting';
import { WaitingRow } from './waiting-row';

interface TriageListProps {
  readonly read: ReadWaiting;
  /** A report on the list, opened in place. */
  readonly desk: (
    report: WaitingReport,
    leaving: { readonly onTaken: () => void; readonly onLeave: () => void },
  ) => ReactNode;
}

const everything: ListFilter = { status: 'reported', source: null, severity: null };

/** What waits for triage, worked off by keyboard: J and K move, Enter opens, and after triage the next one is there. */
export function TriageList({ read, desk }: TriageListProps) {
  const [filter, setFilter] = useState(everything);
  const { reports, next, isReading, refusal, more, leave, again } = useWaiting(read, filter);
  const [at, setAt] = useState<WaitingReport['id'] | null>(null);
  const [open, setOpen] = useState<WaitingReport['id'] | null>(null);
  const [taken, setTaken] = useState(0);
  const [wanted, setWanted] = useState<WaitingReport['id'] | null>(null);
  const rows = useRef(new Map<WaitingReport['id'], HTMLButtonElement>());
  useEffect(() => {
    if (wanted === null) return;
    rows.current.get(wanted)?.focus();
    setWanted(null);
  }, [wanted]);

  const all = reports ?? [];
  const reached = all.find(({ id }) => id === at) ?? all[0];
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isRow = event.target instanceof Element && event.target.matches('.triage-row');
    const led = isRow && reached ? rowFor(event.key, all.indexOf(reached), all.length) : null;
    if (!led) return;
    event.preventDefault();
    if (led.beyond) more();
    setWanted(all[led.row]?.id ?? null);
  };
  const close = (report: WaitingReport) => {
    setOpen(null);
    setWanted(report.id);
  };
  const dealtWith = (report: WaitingReport) => {
    setOpen(null);
    setTaken(taken + 1);
    setWanted(rowAfterGone(all, report)?.id ?? null);
    leave(report);
  };

  return (
    <section className="k-stack triage-list" aria-label="Triage">
      <h2 className="k-hidden">Reports that wait</h2>
      <ListFilters
        filter={filter}
        onChange={(chosen) => {
          setOpen(null);
          setFilter(chosen);
        }}
      />
      {all.length > 0 ? (
        <p className="k-small k-subtle triage-legend">
          <span>
            {next === null ? all.length : `The first ${all.length}`} waiting, the longest first
          </span>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> move
          </span>
          <span>
            <kbd>Enter</kbd> opens
          </span>
          <span>
            <kbd>Esc</kbd> closes
          </span>
        </p>
      ) : null}
      {refusal ? (
        <Refused title="The list could not be read" refusal={refusal} onAgain={again} />
      ) : null}
      <ul role="list" className="triage-rows" onKeyDown={move}>
        {all.map((report) => {
          const isOpen = report.id === open;
          return (
            <li
              key={report.id}
              className={isOpen ? 'triage-opened' : undefined}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && isOpen) close(report);
              }}
            >
              <WaitingRow
                ref={(row) => {
                  if (row) rows.current.set(report.id, row);
                  else rows.current.delete(report.id);
                }}
                report={report}
                isOpen={isOpen}
                isReached={report === reached}
                onFocus={() => setAt(report.id)}
                onOpen={() => setOpen(isOpen ? null : report.id)}
              />
              {isOpen
                ? desk(report, {
                    onTaken: () => dealtWith(report),
                    onLeave: () => close(report),
                  })
                : null}
            </li>
          );
        })}
      </ul>
      {isReading ? <Loading label="Reading the list" /> : null}
      {!isReading && !refusal && all.length === 0 ? (
        <EmptyList filter={filter} isCleared={taken > 0} />
      ) : null}
      {next !== null && !isReading ? (
        <div>
          <Button onClick={more}>Show more</Button>
        </div>
      ) : null}
    </section>
  );
}
