import { useState } from 'react';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import { Button } from '../../kit/button';
import { useFindings } from '../analysis/findings-by-node';
import { useWriting } from '../analysis/use-writing';
import type { WhyForm } from '../five-whys/why-forms';
import { useShowPlace } from '../views/shown-place';
import { KeepForm } from './keep-form';
import { leadOf } from './leads';
import './margin-note.css';

interface NoteAtProps {
  readonly findings: readonly Finding[];
  /** Opens a form of the cause the findings are about. */
  readonly onOpen?: ((form: WhyForm) => void) | undefined;
  /** The team keeps it as it is; the note is about to go. */
  readonly onKept?: () => void;
}

/** Findings about one place: one at a time, the question first. */
export function NoteAt({ findings, onOpen, onKept }: NoteAtProps) {
  const { editable } = useWriting();
  const { noteOf } = useFindings();
  const show = useShowPlace();
  const [index, setIndex] = useState(0);
  const [keeping, setKeeping] = useState(false);
  const at = index % Math.max(findings.length, 1);
  const finding = findings[at];
  if (!finding) return null;
  const lead = leadOf(finding);
  const follow = () => {
    if (!lead) return;
    if ('place' in lead) show(lead.place);
    else onOpen?.(lead.form);
  };
  const { question, reason, example } = noteOf(finding);

  return (
    <div
      className="margin-note"
      data-level={finding.level}
      role="note"
      aria-label={`Note: ${question}`}
    >
      <p className="margin-note-question">{question}</p>
      <details>
        <summary>Why it matters</summary>
        <p>{reason}</p>
        <p className="k-subtle">{example}</p>
        {finding.level === 'block' ? (
          <p className="k-small k-subtle">Needed before this issue can go on.</p>
        ) : null}
      </details>
      <div className="k-row">
        {editable && lead && ('place' in lead || onOpen) ? (
          <Button looks="link" onClick={follow}>
            {lead.label}
          </Button>
        ) : null}
        {findings.length > 1 ? (
          <Button looks="link" onClick={() => setIndex(at + 1)}>
            Next note ({at + 1} of {findings.length})
          </Button>
        ) : null}
        {editable && finding.level === 'advise' ? (
          <Button looks="link" aria-expanded={keeping} onClick={() => setKeeping(!keeping)}>
            Keep as is because…
          </Button>
        ) : null}
      </div>
      {keeping ? (
        <KeepForm
          finding={finding}
          onDone={() => {
            setKeeping(false);
            onKept?.();
          }}
        />
      ) : null}
    </div>
  );
}
