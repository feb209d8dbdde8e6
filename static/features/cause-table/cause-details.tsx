import { useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { ActionList } from '../actions/action-list';
import { useAnalysis } from '../analysis/use-analysis';
import { EvidenceList } from '../evidence/evidence-list';
import { WhyButtons } from '../five-whys/why-buttons';
import { type WhyForm, WhyForms } from '../five-whys/why-forms';
import { LinkLine } from '../links/link-line';
import { VerificationList } from '../verification/verification-list';
import { useSelection } from '../views/selection';
import { columnCount } from './columns';

interface CauseDetailsProps {
  readonly id: string;
  readonly cause: Cause;
  readonly number: string;
}

/** What a row has no room for: the link in words, evidence, verifications, actions, and what can be done. */
export function CauseDetails({ id, cause, number }: CauseDetailsProps) {
  const { editable } = useAnalysis();
  const { focusOn } = useSelection();
  const [open, setOpen] = useState<WhyForm | null>(null);
  const close = () => {
    setOpen(null);
    focusOn(cause.id);
  };
  return (
    <tr role="row" className="cause-details" id={id}>
      <td role="cell" colSpan={columnCount}>
        <div
          className="k-stack-tight"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && open) close();
          }}
        >
          <LinkLine cause={cause} />
          <EvidenceList node={cause.id} evidence={cause.evidence} />
          {cause.evidence.length === 0 ? (
            <p className="k-small k-subtle">Nothing is named yet that this rests on.</p>
          ) : null}
          <VerificationList cause={cause} whole />
          <ActionList cause={cause} />
          {editable ? (
            <div className="why-tools k-row" role="group" aria-label={`Tools for ${number}`}>
              <WhyButtons cause={cause} open={open} onOpen={setOpen} />
            </div>
          ) : null}
          {editable && open ? <WhyForms cause={cause} open={open} onDone={close} /> : null}
        </div>
      </td>
    </tr>
  );
}
