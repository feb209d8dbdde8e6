import { type ReactNode, useState } from 'react';
import type { Candidate } from '../../../src/domain/case-file/elsewhere';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { AnswerForm } from './answer-form';

interface CandidateLineProps {
  readonly candidate: Candidate;
  /** As it is called where only text can stand. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A place where somebody may look, with the way to say what they found. */
export function CandidateLine({ candidate, name, children }: CandidateLineProps) {
  const { editable } = useCase();
  const [isAnswering, setAnswering] = useState(false);
  return (
    <li>
      <div className="case-list-head">
        {children}
        {editable && !isAnswering ? (
          <Button looks="link" aria-label={`Answer: ${name}`} onClick={() => setAnswering(true)}>
            Answer
          </Button>
        ) : null}
      </div>
      {isAnswering ? (
        <AnswerForm candidate={candidate} name={name} onDone={() => setAnswering(false)} />
      ) : null}
    </li>
  );
}
