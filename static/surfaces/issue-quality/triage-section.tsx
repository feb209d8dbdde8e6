import { useEffect, useRef, useState } from 'react';
import { onShowPlace, tellMoved } from '../../bridge/events';
import { refreshIssue } from '../../bridge/page';
import type { QualityRecord } from '../../bridge/quality-issue';
import { TriageAtAGlance } from '../../features/triage/triage-at-a-glance';
import { Button } from '../../kit/button';
import { fetched } from '../../kit/fetched';

const { Fetched: Triage } = fetched('triage', async () => (await import('./triage')).Triage);

interface TriageSectionProps {
  readonly record: QualityRecord;
  /** The viewer may edit the issue. */
  readonly editable: boolean;
  readonly onChanged: () => void;
  /** Somebody in this frame asks for it; a new object each time. */
  readonly asked: object | null;
}

/** Triage of a nonconformance: open as long as it is the next step, a sentence and a way to change it after that. */
export function TriageSection({ record, editable, onChanged, asked }: TriageSectionProps) {
  const [isChanging, setChanging] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { id, status, isDone } = record;
  const isReported = status === 'reported';
  useEffect(() => {
    const show = () => {
      setChanging(true);
      section.current?.scrollIntoView({ block: 'start' });
      section.current?.focus();
    };
    if (asked) show();
    return onShowPlace((place) => {
      if (place.issueId === id && place.node === 'triage') show();
    });
  }, [asked, id]);
  const isOpen = editable && !isDone && !record.isCaseForeign && (isReported || isChanging);
  return (
    <section ref={section} tabIndex={-1} className="k-stack-tight at-a-glance" aria-label="Triage">
      <h2>Triage</h2>
      {isReported ? null : <TriageAtAGlance issue={record} />}
      {record.isCaseForeign ? (
        <p className="k-subtle">
          The case was changed outside Ratchet. Put the recorded one back in the panel “Actions and
          effect” first.
        </p>
      ) : null}
      {isReported && !editable ? (
        <p className="k-subtle">Nobody has triaged this report yet.</p>
      ) : null}
      {isOpen ? (
        <Triage
          record={record}
          focused={isChanging}
          onChanged={onChanged}
          onTaken={() => {
            refreshIssue();
            tellMoved();
            setChanging(false);
          }}
          {...(!isReported && { onLeave: () => setChanging(false) })}
        />
      ) : null}
      {!isOpen && editable && !isDone && !isReported && !record.isCaseForeign ? (
        <div>
          <Button looks="link" onClick={() => setChanging(true)}>
            Change
          </Button>
        </div>
      ) : null}
    </section>
  );
}
