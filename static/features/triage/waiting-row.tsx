import { forwardRef } from 'react';
import { daysWaiting, type WaitingReport } from '../../../src/domain/triage/waiting';
import { Lozenge } from '../../kit/lozenge';
import { Person } from '../people/person';
import { severityOptions, sourceOptions } from './options';

interface WaitingRowProps {
  readonly report: WaitingReport;
  readonly isOpen: boolean;
  /** Tab reaches this row; the arrows reach the others. */
  readonly isReached: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

function waitWords(days: number): string {
  if (days === 0) return 'since today';
  return days === 1 ? 'for one day' : `for ${days} days`;
}

/** One report that waits: what it is, how bad it was said to be, and since when it waits. */
export const WaitingRow = forwardRef<HTMLButtonElement, WaitingRowProps>(function WaitingRow(
  { report, isOpen, isReached, onOpen, onFocus },
  ref,
) {
  const { key, summary, severity, source, reporter } = report;
  const named = severityOptions.find(({ value }) => value === severity)?.label;
  const from = sourceOptions.find(({ value }) => value === source)?.label;
  return (
    <button
      ref={ref}
      type="button"
      className="triage-row"
      aria-expanded={isOpen}
      tabIndex={isReached ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className="triage-row-what">
        <span className="k-subtle">{key}</span> {summary}
      </span>
      <span className="k-row k-small k-subtle">
        {named ? (
          <Lozenge tone={severity === 'critical' ? 'danger' : 'neutral'}>{named}</Lozenge>
        ) : null}
        {from ? <span>{from}</span> : null}
        {reporter ? (
          <span>
            by <Person id={reporter} />
          </span>
        ) : null}
        <span>waits {waitWords(daysWaiting(report, Date.now()))}</span>
      </span>
    </button>
  );
});
