import { useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { EvidenceForm } from '../evidence/evidence-form';
import { EvidenceList } from '../evidence/evidence-list';
import { MarginNote } from '../margin-notes/margin-note';
import { ProblemInWords } from './problem-in-words';
import { ProblemQuestions } from './problem-questions';

interface ProblemStatementProps {
  /** The issue's own summary, to begin with. */
  readonly summary: string;
}

/** What is wrong: a sentence once it is said, the questions while it is not. */
export function ProblemStatement({ summary }: ProblemStatementProps) {
  const { state, editable } = useAnalysis();
  const { problem } = state.document;
  const [open, setOpen] = useState(editable && problem.what.trim() === '');
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    addButton.current?.focus();
  };

  return (
    <section className="k-stack-tight" aria-label="Problem">
      <div className="k-row">
        <h2>Problem</h2>
        {editable ? (
          <Button looks="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fold' : 'Edit problem'}
          </Button>
        ) : null}
        {editable ? (
          <Button
            ref={addButton}
            looks="link"
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            Add evidence
          </Button>
        ) : null}
      </div>
      {open && editable ? (
        <ProblemQuestions summary={summary} />
      ) : (
        <ProblemInWords problem={problem} />
      )}
      <EvidenceList node="problem" evidence={problem.evidence} />
      {adding && editable ? <EvidenceForm node="problem" onDone={close} /> : null}
      {problem.what.trim() === '' ? null : <MarginNote node="problem" />}
    </section>
  );
}
