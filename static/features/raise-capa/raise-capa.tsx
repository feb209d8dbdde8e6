import { useContext, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { shortened } from '../../../src/contract/wording/quoted';
import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Loading } from '../../kit/loading';
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
  const [raising, setRaising] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const written = summary.trim();

  const submit = async () => {
    if (!raise || !root || written === '') return;
    setRaising(true);
    setRefusal(null);
    const answer = await raise(root.id, written);
    setRaising(false);
    if (answer.ok) onDone();
    else setRefusal(answer.refusal);
  };

  return (
    <form
      className="inset-form"
      aria-label="Raise CAPA"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
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
      {raising ? <Loading label="Raising the CAPA" /> : null}
      <div className="k-row">
        <Button looks="primary" submits unavailable={raising ? 'It is being raised.' : null}>
          Raise CAPA
        </Button>
        <Button looks="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
