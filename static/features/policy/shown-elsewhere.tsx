import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';
import { usePolicy } from './policy-context';

/** What the project's property says is not what is on record: panels may say something else than the gates. */
export function ShownElsewhere() {
  const { shown, mayChange, restore } = usePolicy();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (shown === 'same') return null;
  return (
    <Notice tone="warning" title="The project shows something else">
      <p>
        The project’s property “ratchet-policy” is not what was decided here. The gates go by the
        record; only panels may announce something else.
      </p>
      {refusal ? <Refused title="It could not be put back" refusal={refusal} /> : null}
      {mayChange ? (
        <Button
          onClick={() =>
            void restore().then((answer) => setRefusal(answer.ok ? null : answer.refusal))
          }
        >
          Show what is on record
        </Button>
      ) : null}
    </Notice>
  );
}
