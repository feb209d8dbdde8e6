import { useEffect, useMemo, useRef, useState } from 'react';
import { showPlace, tellRaised } from '../../bridge/events';
import { raiseCapa } from '../../bridge/invoke';
import { mayEdit } from '../../bridge/may-edit';
import { announceIssue, openIssue, refreshIssue } from '../../bridge/page';
import type { QualityRecord } from '../../bridge/quality-issue';
import { useCircumstances } from '../../bridge/use-circumstances';
import '../../features/analysis/analysis.css';
import '../../features/gate/gate.css';
import { LinkedRecords } from '../../features/gate/linked-records';
import { nextStepOf } from '../../features/gate/next-step';
import { NextStepView } from '../../features/gate/next-step-view';
import { WhatItIs } from '../../features/gate/what-it-is';
import { RaiseCapa } from '../../features/raise-capa/raise-capa';
import { type RaiseCapaFrom, RaiseCapaContext } from '../../features/raise-capa/raising';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { rootsOf } from '../../../src/domain/causes/outline';
import { TriageSection } from './triage-section';
import { useActing } from './use-acting';

interface RecordAtAGlanceProps {
  readonly record: QualityRecord;
  readonly onChanged: () => void;
}

/** Of the issue's other half: what corrects it, or what it corrects. */
const titles: Readonly<Record<QualityRecord['workType'], string>> = {
  nonconformance: 'Corrective action',
  capa: 'Corrects',
};

/** A nonconformance or CAPA in ten seconds. */
export function RecordAtAGlance({ record, onChanged }: RecordAtAGlanceProps) {
  const [raising, setRaising] = useState(false);
  const [triageAsked, askForTriage] = useState<object | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const doneRaising = () => {
    setRaising(false);
    // The form goes, and after a raise its button too: reading goes on from the top.
    whole.current?.focus();
  };
  const isForeign = record.causes.kind === 'foreign';
  const circumstances = useCircumstances(record);
  const step = isForeign ? null : nextStepOf(record, record.status, circumstances);
  const roots = rootsOf(record.document).filter(({ actions }) => actions.length === 0);
  const isNonconformance = record.workType === 'nonconformance';
  const couldRaise = isNonconformance && roots.length > 0;
  const [editable, setEditable] = useState(false);
  useEffect(() => {
    if (isNonconformance) void mayEdit(record.id).then(setEditable);
  }, [isNonconformance, record.id]);
  // The form below is the next step, and says by itself what is missing for it.
  const isTriaging = isNonconformance && record.status === 'reported' && editable;
  const raise = useMemo<RaiseCapaFrom>(
    () => async (root, summary) => {
      const answer = await raiseCapa({ issueId: record.id, root, summary });
      if (answer.ok) {
        announceIssue('CAPA raised', 'Problem and cause are carried over.', answer.value.capa.key);
        tellRaised();
        refreshIssue();
        onChanged();
      }
      return answer;
    },
    [record.id, onChanged],
  );

  return (
    <div ref={whole} tabIndex={-1} className="k-stack at-a-glance">
      <WhatItIs issue={record} statusName={record.statusName} isReadable={!isForeign} />
      {isForeign ? (
        <Notice tone="warning" title="The analysis was changed outside Ratchet">
          <p>Decide in the root-cause panel which version stands.</p>
        </Notice>
      ) : null}
      {step && !isTriaging ? (
        <NextStepView
          step={step}
          assignee={record.assignee}
          onShow={(node) =>
            node === 'triage' ? askForTriage({}) : showPlace({ issueId: record.id, node })
          }
        />
      ) : null}
      {isNonconformance ? (
        <TriageSection
          record={record}
          editable={editable}
          onChanged={onChanged}
          asked={triageAsked}
        />
      ) : null}
      {couldRaise && editable ? (
        raising ? (
          <RaiseCapaContext.Provider value={raise}>
            <RaiseCapa roots={roots} onDone={doneRaising} />
          </RaiseCapaContext.Provider>
        ) : (
          <div>
            <Button onClick={() => setRaising(true)}>Raise CAPA</Button>
          </div>
        )
      ) : null}
      <LinkedRecords title={titles[record.workType]} linked={record.linked} onOpen={openIssue} />
      <LinkedRecords title="Acts on the causes" linked={useActing(record)} onOpen={openIssue} />
    </div>
  );
}
