import { useContext, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { shortened } from '../../../src/contract/wording/quoted';
import type { Cause } from '../../../src/domain/causes/cause';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { Refused } from '../refusal/refused';
import { RaiseCapaContext } from './raising';

interface RaiseCapaProps {
  /** The named roots; at least one. */
  readonly roots: readonly Cause[];
  readonly onDone: () => void;
}

const summaryFor = (root: Cause | undefined): string =>
  root ? `Corrective action: ${root.text.trim().replace(/\s+/g, ' ')}`.slice(0, 255) : '';

/** Begins corrective action on a root: the problem and the cause are carried over, both issues linked. */
export function RaiseCapa({ roots, onDone }: RaiseCapaProps) {
  const raise = useContext(RaiseCapaContext);
  const [rootId, setRootId] = useState(roots[0]?.id ?? '');
  const root = roots.find(({ id }) => id === rootId);
  const [summary, setSummary] = useState(() => summaryFor(root));
  const written = summary.trim();

  const attempt = async (): Promise<Outcome<Refusal>> => {
    if (!raise || !root || written === '') return 'saidElsewhere';
    const answer = await raise(root.id, written);
    return answer.ok ? 'done' : { refused: answer.refusal };
  };

  return (
    <Form
      label="Raise CAPA"
      submit="Raise CAPA"
      waiting="Raising the CAPA"
      attempt={attempt}
      onDone={onDone}
      onLeave={onDone}
    >
      {(refusal) => (
        <>
          {roots.length > 1 ? (
            <Field label="From which root cause">
              {(control) => (
                <Select
                  {...control}
                  value={rootId}
                  options={roots.map(({ id, text }) => ({ value: id, label: shortened(text) }))}
                  onPick={(id) => {
                    setRootId(id);
                    setSummary(summaryFor(roots.find((candidate) => candidate.id === id)));
                  }}
                />
              )}
            </Field>
          ) : null}
          <Field label="Summary of the CAPA" problem={written === '' ? 'Write a summary.' : null}>
            {(control) => (
              <TextArea
                {...control}
                autoFocus
                maxLength={255}
                value={summary}
                onChange={(event) => setSummary(event.target.value.replaceAll('\n', ' '))}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  event.currentTarget.form?.requestSubmit();
                }}
              />
            )}
          </Field>
          {refusal ? <Refused title="The CAPA was not raised" refusal={refusal} /> : null}
        </>
      )}
    </Form>
  );
}
