import { useCallback, useEffect, useState } from 'react';
import { readDescription } from '../../bridge/description';
import { mayEdit } from '../../bridge/may-edit';
import { openIssue } from '../../bridge/page';
import { type FoundRecord, readRecord } from '../../bridge/quality-issue';
import { WhatWasReported } from '../../features/triage/what-was-reported';
import { Refused } from '../../features/refusal/refused';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import type { Refusal } from '../../../src/contract/wire';
import type { ProjectId } from '../../../src/domain/id';
import { wordsIn } from '../../../src/domain/triage/paragraphs';
import type { WaitingReport } from '../../../src/domain/triage/waiting';
import { Triage } from '../issue-quality/triage';

interface TriageOpenedProps {
  readonly report: WaitingReport;
  readonly project: ProjectId;
  readonly onTaken: () => void;
  readonly onLeave: () => void;
}

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'read';
      readonly found: FoundRecord;
      readonly editable: boolean;
      /** Null where they could not be read. */
      readonly words: string | null;
    };

/** A report of the list, opened in place: the same form as beside the issue. */
export function TriageOpened({ report, project, onTaken, onLeave }: TriageOpenedProps) {
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const read = useCallback(async () => {
    const [answer, editable, described] = await Promise.all([
      readRecord(report.id, project),
      mayEdit(report.id),
      readDescription(report.id),
    ]);
    setReading(
      answer.ok
        ? {
            kind: 'read',
            found: answer.value,
            editable,
            words: described.ok ? wordsIn(described.value) : null,
          }
        : { kind: 'refused', refusal: answer.refusal },
    );
  }, [report.id, project]);
  useEffect(() => void read(), [read]);

  if (reading.kind === 'reading') return <Loading label={`Reading ${report.key}`} />;
  if (reading.kind === 'refused') {
    return (
      <Refused
        title="The report could not be read"
        refusal={reading.refusal}
        onAgain={() => void read()}
      />
    );
  }
  const { found, editable, words } = reading;
  const record = found.kind === 'record' ? found.record : null;
  const open = (
    <Button looks="link" onClick={() => openIssue(report.key)}>
      Open {report.key}
    </Button>
  );
  if (!record || !editable || record.isCaseForeign) {
    return (
      <p className="triage-desk k-subtle">
        {editable
          ? 'This report has to be looked at on its own page first.'
          : 'You may read this report, but not edit it.'}{' '}
        {open}
      </p>
    );
  }
  return (
    <div className="triage-desk k-stack-tight">
      <h2 className="k-hidden">{report.key}</h2>
      {words === null ? null : <WhatWasReported words={words} />}
      <p className="k-small">{open}</p>
      <Triage
        record={record}
        focused
        onChanged={() => undefined}
        onTaken={onTaken}
        onLeave={onLeave}
      />
    </div>
  );
}
