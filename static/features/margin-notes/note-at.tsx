import { useState } from 'react';
import type { Finding } from '../../../src/domain/causes/rules/rule';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { KeepForm } from './keep-form';
import './margin-note.css';

interface NoteAtProps {
  readonly findings: readonly Finding[];
  /** The team keeps it as it is; the note is about to go. */
  readonly onKept?: () => void;
}

/** Findings about one place: one at a time, the question first. */
export function NoteAt({ findings, onKept }: NoteAtProps) {
  const { state, editable, noteOf } = useAnalysis();
  const [index, setIndex] = useState(0);
  const [keeping, setKeeping] = useState(false);
  const at = index % Math.max(findings.length, 1);
  const finding = findings[at];
  if (!finding) return null;
  const { question, reason, example } = noteOf(finding, state.document);

  return (
    <aside className="margin-note" aria-label={`Note: ${question}`}>
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
    </aside>
  );
}
