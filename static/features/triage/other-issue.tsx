import { useState } from 'react';
import { IssueKey } from '../../../src/domain/id';
import type { Refusal } from '../../../src/contract/wire';
import type { Relation } from '../../../src/domain/case-file/triage';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Refused } from '../refusal/refused';

interface OtherIssueProps {
  /** Answers null when it was recorded. */
  readonly onRelate: (other: IssueKey, relation: Relation['kind']) => Promise<Refusal | null>;
}

/** A relation nobody suggested: the person knows the issue. A CAPA can be named as well. */
export function OtherIssue({ onRelate }: OtherIssueProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const say = (relation: Relation['kind']) => {
    const key = IssueKey.safeParse(typed.trim().toUpperCase());
    setRefusal(null);
    if (!key.success) {
      setProblem('Write an issue’s key, such as QM-12.');
      return;
    }
    void onRelate(key.data, relation).then((refused) => {
      setRefusal(refused);
      if (!refused) setTyped('');
    });
  };
  return (
    <details className="triage-affected">
      <summary className="k-small">I know another one</summary>
      <div className="k-stack-tight">
        <Field label="Issue key" problem={problem}>
          {(control) => (
            <input
              {...control}
              className="k-input"
              value={typed}
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(null);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)
                  event.preventDefault();
              }}
            />
          )}
        </Field>
        <div className="k-row">
          <Button onClick={() => say('recurrence')}>It came back from this one</Button>
          <Button onClick={() => say('duplicate')}>It is a duplicate of this one</Button>
        </div>
        {refusal ? <Refused title="It was not recorded" refusal={refusal} /> : null}
      </div>
    </details>
  );
}
