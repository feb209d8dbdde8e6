import { useState } from 'react';
import { elsewhereNameLimit } from '../../../src/domain/case-file/elsewhere';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Form } from '../../kit/form';
import { AnswerForm } from './answer-form';

/** A place that nothing on record names: first what it is, then what was found there. */
export function PlaceForm({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const [isNamed, setNamed] = useState(false);
  const place = name.trim();
  if (isNamed) {
    return (
      <>
        <div className="case-list-head">
          <strong>{place}</strong>
          <Button looks="link" onClick={() => setNamed(false)}>
            Change
          </Button>
        </div>
        <AnswerForm candidate={{ kind: 'place', name: place }} name={place} onDone={onDone} />
      </>
    );
  }
  return (
    <Form<string>
      label="Another place"
      submit="Go on"
      attempt={() => (place === '' ? { refused: 'Write where it could be as well.' } : 'done')}
      onDone={() => setNamed(true)}
      onLeave={onDone}
    >
      {(problem) => (
        <Field
          label="Where it could be as well"
          hint="A product, a line, a site, a supplier, a service."
          problem={problem}
        >
          {(control) => (
            <input
              {...control}
              autoFocus
              className="k-input"
              maxLength={elsewhereNameLimit}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
    </Form>
  );
}
