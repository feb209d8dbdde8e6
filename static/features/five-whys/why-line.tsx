import { memo, useId, useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { ActionList } from '../actions/action-list';
import { useWriting } from '../analysis/use-writing';
import { EvidenceList } from '../evidence/evidence-list';
import { LinkLine } from '../links/link-line';
import { MarginNote } from '../margin-notes/margin-note';
import { DatedOn } from '../place/dated-on';
import { VerificationList } from '../verification/verification-list';
import { type Selection, useMoving } from '../views/selection';
import { type WhyForm, WhyForms } from './why-forms';
import { WhyMarks } from './why-marks';
import { WhyState } from './why-state';
import { WhyText } from './why-text';
import { WhyTools } from './why-tools';

interface WhyLineProps {
  readonly cause: Cause;
  readonly depth: number;
  readonly number: string;
  /** What the team calls the effect it explains; null: the problem. */
  readonly effect: string | null;
  /** What was changed in it waits for room on the issue. */
  readonly isWaiting: boolean;
  readonly isSelected: boolean;
  readonly wanted: Selection['wanted'];
}

/** One why with its state and its notes, without what lies beneath it. */
export const WhyLine = memo(function WhyLine(props: WhyLineProps) {
  const { cause, depth, number, effect, isWaiting, isSelected, wanted } = props;
  const { editable } = useWriting();
  const { select, focusOn } = useMoving();
  const [open, setOpen] = useState<WhyForm | null>(null);
  const id = useId();
  const close = () => {
    setOpen(null);
    focusOn(cause.id);
  };

  const openHere = (form: WhyForm) => {
    select(cause.id);
    setOpen(form);
  };

  return (
    <div className="why-row">
      <span className="why-number" aria-hidden="true">
        {number}
      </span>
      <div className="why-body">
        <WhyText cause={cause} number={number} describedBy={`${id}-state`} wanted={wanted} />
        <WhyState id={`${id}-state`} cause={cause} depth={depth} effect={effect} />
        {isWaiting ? (
          <p className="why-waiting k-small">
            Kept here and not saved: there is no room for it on the issue.
          </p>
        ) : null}
        <div className="why-state">
          <WhyMarks cause={cause} />
          <VerificationList cause={cause} whole={isSelected || !editable} />
        </div>
      </div>
      <MarginNote node={cause.id} onOpen={openHere} />
      {isSelected || !editable ? (
        <div
          className="why-beside"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && open) close();
          }}
        >
          <LinkLine cause={cause} />
          {editable ? (
            <WhyTools cause={cause} number={number} open={open} onOpen={setOpen} />
          ) : null}
          <DatedOn cause={cause} />
          <EvidenceList node={cause.id} evidence={cause.evidence} />
          <ActionList cause={cause} />
          {editable && open ? <WhyForms cause={cause} open={open} onDone={close} /> : null}
        </div>
      ) : null}
    </div>
  );
});
