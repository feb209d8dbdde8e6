import { useState } from 'react';
import * as z from 'zod/mini';
import type { Cause } from '../../../src/domain/causes/cause';
import { IssueKey } from '../../../src/domain/id';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
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

  const attempt = async (): Promise<Outcome<string>> => {
    const key = z.safeParse(IssueKey, typed.trim().toUpperCase());
    if (!key.success) return { refused: 'Write the key of an issue, for example PUMP-12.' };
    const refusal = await link(cause.id, key.data);
    return refusal ? { refused: refusalWords(refusal) } : 'done';
  };

  return (
    <Form
      label="Link action"
      submit="Link action"
      waiting="Linking the action"
      attempt={attempt}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problem) => (
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
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      )}
    </Form>
  );
}
