import { useState } from 'react';
import * as z from 'zod/mini';
import type { Refusal } from '../../../src/contract/wire';
import type { Cause } from '../../../src/domain/causes/cause';
import { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Loading } from '../../kit/loading';
import { refusalWords } from '../refusal/refusal-words';
import { useActing } from './acting';

interface LinkActionFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** Says that an issue, on whatever board, acts on this cause. */
export function LinkActionForm({ cause, onDone }: LinkActionFormProps) {
  const { link } = useActing();
  const [typed, setTyped] = useState('');
  const [linking, setLinking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async () => {
    const key = z.safeParse(IssueKey, typed.trim().toUpperCase());
    if (!key.success) {
      setProblem('Write the key of an issue, for example PUMP-12.');
      return;
    }
    setLinking(true);
    const refusal: Refusal | null = await link(cause.id, key.data);
    setLinking(false);
    if (refusal) setProblem(refusalWords(refusal));
    else onDone();
  };

  return (
    <form
      className="inset-form"
      aria-label="Link action"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label="Issue that acts on this cause"
        hint="Any issue, in any project: whoever does it keeps their own board."
        problem={problem}
      >
        {(control) => (
          <input
            {...control}
            autoFocus
            className="k-input"
            placeholder="PUMP-12"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      {linking ? <Loading label="Linking the action" /> : null}
      <div className="k-row">
        <Button looks="primary" submits unavailable={linking ? 'It is being linked.' : null}>
          Link action
        </Button>
        <Button looks="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
