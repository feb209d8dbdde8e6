import { useState } from 'react';
import { Day } from '../../../src/domain/calendar';
import type { Cause, Within } from '../../../src/domain/causes/cause';
import { withinWords } from '../../../src/contract/wording/within-words';
import * as z from 'zod/mini';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import './place.css';

type Kind = Within['kind'] | 'none';

const kinds: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'none', label: 'Not said yet' },
  ...(['process', 'document', 'control', 'component', 'clause'] as const).map((value) => ({
    value,
    label: withinWords[value],
  })),
];

interface PlaceFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** What of ours a cause belongs to, and when it was so. */
export function PlaceForm({ cause, onDone }: PlaceFormProps) {
  const { give } = useAnalysis();
  const { id, on, within } = cause;
  const [kind, setKind] = useState<Kind>(within?.kind ?? 'none');
  const [name, setName] = useState(within?.name ?? '');
  const [day, setDay] = useState<string>(on ?? '');

  const attempt = (): Outcome<string> => {
    const written = name.trim();
    if (kind !== 'none' && written === '') return { refused: 'Write what it is called.' };
    const place = kind === 'none' ? null : { kind, name: written };
    const isElsewhere = place?.kind !== within?.kind || place?.name !== within?.name;
    if (isElsewhere && !give({ kind: 'locate', id, within: place })) return 'saidElsewhere';
    const date = z.safeParse(Day, day);
    const then = date.success ? date.data : null;
    const isOther = then !== (on ?? null);
    return isOther && !give({ kind: 'dateCause', id, on: then }) ? 'saidElsewhere' : 'done';
  };

  return (
    <Form label="More" submit="Keep" attempt={attempt} onDone={onDone} onLeave={onDone}>
      {(problem) => (
        <div className="place-fields">
          <Field label="What of ours it belongs to">
            {(control) => (
              <Select {...control} autoFocus value={kind} options={kinds} onPick={setKind} />
            )}
          </Field>
          {kind === 'none' ? null : (
            <Field label="Called" problem={problem}>
              {(control) => (
                <input
                  {...control}
                  className="k-input"
                  maxLength={120}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </Field>
          )}
          <Field label="When it was so">
            {(control) => (
              <input
                {...control}
                className="k-input"
                type="date"
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
    </Form>
  );
}
