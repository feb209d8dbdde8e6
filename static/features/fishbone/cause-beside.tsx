import { useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { ActionList } from '../actions/action-list';
import { useAnalysis } from '../analysis/use-analysis';
import { EvidenceList } from '../evidence/evidence-list';
import { type WhyForm, WhyForms } from '../five-whys/why-forms';
import { WhyMarks } from '../five-whys/why-marks';
import { WhyTools } from '../five-whys/why-tools';
import { LinkLine } from '../links/link-line';
import { MarginNote } from '../margin-notes/margin-note';
import { DatedOn } from '../place/dated-on';
import { VerificationList } from '../verification/verification-list';
import { useSelection } from '../views/selection';

interface CauseBesideProps {
  readonly cause: Cause;
  readonly number: string;
}

/** What the picture has no room for: all that is known of the selected cause, and what can be done with it. */
export function CauseBeside({ cause, number }: CauseBesideProps) {
  const { editable } = useAnalysis();
  const { focusOn } = useSelection();
  const [open, setOpen] = useState<WhyForm | null>(null);
  const close = () => {
    setOpen(null);
    focusOn(cause.id);
  };
  return (
    <section
      className="cause-beside k-stack-tight"
      aria-label={`Why ${number}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <p>
        <span className="k-subtle">{number}</span> {cause.text}
      </p>
      <div className="why-state">
        <WhyMarks cause={cause} />
        <VerificationList cause={cause} whole />
      </div>
      <MarginNote node={cause.id} onOpen={setOpen} />
      <LinkLine cause={cause} />
      <DatedOn cause={cause} />
      {editable ? <WhyTools cause={cause} number={number} open={open} onOpen={setOpen} /> : null}
      <EvidenceList node={cause.id} evidence={cause.evidence} />
      <ActionList cause={cause} />
      {editable && open ? <WhyForms cause={cause} open={open} onDone={close} /> : null}
    </section>
  );
}
