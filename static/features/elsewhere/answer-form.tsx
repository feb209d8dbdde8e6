import { useId, useState } from 'react';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Candidate, ElsewhereAnswer } from '../../../src/domain/case-file/elsewhere';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { AnswerChoice } from './answer-choice';
import { useAnswering } from './use-answering';

type Answer = ElsewhereAnswer['answer'];

interface AnswerFormProps {
  /** Where somebody looked. */
  readonly candidate: Candidate;
  readonly name: string;
  /** What was answered before. */
  readonly recorded?: ElsewhereAnswer | undefined;
  readonly onDone: () => void;
}

type Said = Extract<CaseCommand, { kind: 'answerElsewhere' }>;

const unanswered = ['What you looked at', 'Write what you looked at.'] as const;

const questions: Readonly<Record<Answer, readonly [question: string, missing: string]>> = {
  confirmed: ['What is done there', 'Write what is done there.'],
  notApplicable: ['Why it does not apply', 'Write why it does not apply.'],
};

/** Whether it is there too, and what that rests on or leads to. */
export function AnswerForm({ candidate, name, recorded, onDone }: AnswerFormProps) {
  const { record } = useCase();
  const check = useId();
  const answering = useAnswering();
  const [answer, setAnswer] = useState<Answer | null>(recorded?.answer ?? null);
  const [isCheckWanted, setCheckWanted] = useState(false);
  const [question, missing] = answer === null ? unanswered : questions[answer];
  const mayCheck = answer === 'confirmed' && recorded?.check === undefined;

  const send = (note: string) => {
    const said: Said = {
      kind: 'answerElsewhere',
      candidate,
      answer: answer ?? 'notApplicable',
      note,
    };
    return answering.send(said, mayCheck && isCheckWanted ? name : null);
  };

  return (
    <NoteForm
      label={`Is it there too? ${name}`}
      submit="Put on record"
      question={question}
      missing={missing}
      most={300}
      draft={`elsewhere.${record.id}.${name}`}
      check={() => (answer === null ? { answer: 'Choose what you found.' } : {})}
      before={(problemOf) => (
        <>
          <AnswerChoice answer={answer} onChoose={setAnswer} problem={problemOf('answer')} />
          {mayCheck ? (
            <label className="k-choice" htmlFor={check}>
              <input
                id={check}
                type="checkbox"
                checked={isCheckWanted}
                onChange={(event) => setCheckWanted(event.target.checked)}
              />
              Make a Jira issue in which somebody looks after it, linked to this one
            </label>
          ) : null}
        </>
      )}
      send={send}
      onDone={onDone}
    />
  );
}
