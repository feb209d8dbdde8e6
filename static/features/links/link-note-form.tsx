import { useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';

interface LinkNoteFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** How a cause leads to its effect, where the two do not say so by themselves. Blank takes the note away. */
export function LinkNoteForm({ cause, onDone }: LinkNoteFormProps) {
  const { give } = useAnalysis();
  const recorded = cause.linkNote ?? '';
  const [note, setNote] = useState(recorded);
  const attempt = (): Outcome<string> => {
    const written = note.trim();
    const isNew = written !== recorded;
    if (isNew && !give({ kind: 'noteLink', id: cause.id, note: written || null })) {
      return 'saidElsewhere';
    }
    return 'done';
  };
  return (
    <Form label="How it leads there" submit="Keep" bare attempt={attempt} onDone={onDone}>
      {() => (
        <Field label="How the one leads to the other">
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              maxLength={300}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      )}
    </Form>
  );
}
