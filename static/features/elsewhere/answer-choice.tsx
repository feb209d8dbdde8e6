import { useId } from 'react';
import type { ElsewhereAnswer } from '../../../src/domain/case-file/elsewhere';

type Answer = ElsewhereAnswer['answer'];

const answers: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: 'confirmed', label: 'It is there too, or could be' },
  { value: 'notApplicable', label: 'It does not apply' },
];

interface AnswerChoiceProps {
  readonly answer: Answer | null;
  readonly onChoose: (answer: Answer) => void;
  readonly problem: string | null;
}

/** What somebody found where they looked; nothing is chosen beforehand. */
export function AnswerChoice({ answer, onChoose, problem }: AnswerChoiceProps) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend className="k-label">What you found</legend>
      <div className="k-row">
        {answers.map(({ value, label }, index) => (
          <label key={value} className="k-choice">
            <input
              type="radio"
              name={id}
              autoFocus={answer === null ? index === 0 : answer === value}
              checked={answer === value}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {problem ? (
        <span id={`${id}-problem`} className="k-problem">
          {problem}
        </span>
      ) : null}
    </fieldset>
  );
}
