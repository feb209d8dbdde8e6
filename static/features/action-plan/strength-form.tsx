import { useState } from 'react';
import type { Strength } from '../../../src/domain/case-file/action-plan';
import type { IssueReference } from '../../../src/domain/id';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { strengthsInOrder, strengthWords } from './strengths';

interface StrengthFormProps {
  readonly issue: IssueReference;
  readonly suggested: Strength | null;
  readonly onDone: () => void;
}

/** Says how far an action holds; what each class means stands beside it. */
export function StrengthForm({ issue, suggested, onDone }: StrengthFormProps) {
  const { file, tell } = useCase();
  const classed = file.classed.find((each) => each.issue.id === issue.id);
  const [picked, setPicked] = useState(classed?.strength ?? suggested);
  const problem = 'Choose one of the four.';
  return (
    <CaseForm
      label={`How far does ${issue.key} hold?`}
      submit="Confirm"
      check={() => (picked === null ? { strength: problem } : {})}
      send={() => tell({ kind: 'classAction', issue, strength: picked ?? 'weak', suggested })}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problemOf) => (
        <fieldset className="k-stack-tight" aria-invalid={problemOf('strength') ? true : undefined}>
          <legend className="k-subtle">
            Would it still work on a day when nobody remembers it?
          </legend>
          {strengthsInOrder.map((strength) => {
            const { label, means, example } = strengthWords[strength];
            return (
              <label key={strength} className="strength-choice">
                <input
                  type="radio"
                  name={`strength-${issue.id}`}
                  checked={picked === strength}
                  onChange={() => setPicked(strength)}
                />
                <span>
                  <strong>{label}</strong>
                  {strength === suggested ? (
                    <span className="k-subtle"> (its wording suggests it)</span>
                  ) : null}
                  <br />
                  {means} <span className="k-subtle">{example}</span>
                </span>
              </label>
            );
          })}
          {problemOf('strength') ? <span className="k-problem">{problem}</span> : null}
        </fieldset>
      )}
    </CaseForm>
  );
}
