import { useId } from 'react';
import type { Verification } from '../../../src/domain/causes/cause';

type Result = Verification['result'];

interface ResultChoiceProps {
  readonly result: Result | null;
  readonly onChoose: (result: Result) => void;
  readonly problem: string | null;
}

const results: readonly { readonly value: Result; readonly label: string }[] = [
  { value: 'passed', label: 'It is the cause' },
  { value: 'failed', label: 'It was not confirmed' },
];

/** What a test said of a cause; nothing is chosen beforehand. */
export function ResultChoice({ result, onChoose, problem }: ResultChoiceProps) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend className="k-label">What came out</legend>
      <div className="k-row">
        {results.map(({ value, label }) => (
          <label key={value} className="k-choice">
            <input
              type="radio"
              name={id}
              checked={result === value}
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
