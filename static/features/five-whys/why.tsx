import { useId, useState } from 'react';
import { causeOf, type OutlineNode } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import { ActionList } from '../actions/action-list';
import { useAnalysis } from '../analysis/use-analysis';
import { EvidenceList } from '../evidence/evidence-list';
import { MarginNote } from '../margin-notes/margin-note';
import { VerificationList } from '../verification/verification-list';
import { useSelection } from '../views/selection';
import { type WhyForm, WhyForms } from './why-forms';
import { marksOf, WhyMarks } from './why-marks';
import { WhyText } from './why-text';
import { WhyTools } from './why-tools';

interface WhyProps {
  readonly node: OutlineNode;
  readonly numbers: ReadonlyMap<CauseId, string>;
}

/** One why with its state, its notes, and the whys beneath it. */
export function Why({ node, numbers }: WhyProps) {
  const { cause, depth, children } = node;
  const { state, editable, findings, noteOf } = useAnalysis();
  const { selected, focusOn } = useSelection();
  const [open, setOpen] = useState<WhyForm | null>(null);
  const id = useId();
  const number = numbers.get(cause.id) ?? '';
  const effect = cause.parent === null ? undefined : causeOf(state.document, cause.parent);
  const explains = effect ? `Explains why ${numbers.get(effect.id) ?? ''}` : 'Explains the problem';
  const notes = findings.filter((finding) => finding.node === cause.id);
  const isActive = selected === cause.id;
  const close = () => {
    setOpen(null);
    focusOn(cause.id);
  };

  return (
    <li className="why" data-standing={cause.standing.kind}>
      <div className="why-row">
        <span className="why-number" aria-hidden="true">
          {number}
        </span>
        <div className="why-body">
          <WhyText cause={cause} number={number} describedBy={`${id}-state`} />
          <span id={`${id}-state`} className="k-hidden">
            {[
              `Level ${depth}. ${explains}.`,
              ...marksOf(cause).map(({ text }) => `${text}.`),
              cause.standing.kind === 'ruledOut' ? cause.standing.reason : '',
              ...notes.map((note) => `Note: ${noteOf(note, state.document).question}`),
            ].join(' ')}
          </span>
          <div className="why-state">
            <WhyMarks cause={cause} />
            <VerificationList cause={cause} whole={isActive || !editable} />
          </div>
        </div>
        <MarginNote node={cause.id} />
        {isActive || !editable ? (
          <div
            className="why-beside"
            onKeyDown={(event) => {
              if (event.key === 'Escape' && open) close();
            }}
          >
            {editable ? (
              <WhyTools cause={cause} number={number} open={open} onOpen={setOpen} />
            ) : null}
            <EvidenceList node={cause.id} evidence={cause.evidence} />
            <ActionList cause={cause} />
            {editable && open ? <WhyForms cause={cause} open={open} onDone={close} /> : null}
          </div>
        ) : null}
      </div>
      {children.length > 0 ? (
        <ol role="list" className="why-beneath">
          {children.map((child) => (
            <Why key={child.cause.id} node={child} numbers={numbers} />
          ))}
        </ol>
      ) : null}
    </li>
  );
}
