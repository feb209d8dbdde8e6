import { useState } from 'react';
import type { Cause, Verification } from '../../../src/domain/causes/cause';
import { textDigest } from '../../../src/domain/causes/verified';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Notice } from '../../kit/notice';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../analysis/use-kept-text';
import { verifying } from './who-may-verify';

interface VerifyFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

const methods: readonly { value: Verification['method']; label: string }[] = [
  { value: 'reproduction', label: 'Made the problem come and go' },
  { value: 'measurement', label: 'Measured' },
  { value: 'observation', label: 'Observed' },
];

/** Somebody other than the author puts the cause, as it is worded now, to the test. */
export function VerifyForm({ cause, onDone }: VerifyFormProps) {
  const { give, me, weight } = useAnalysis();
  const [method, setMethod] = useState<Verification['method']>('reproduction');
  const [result, setResult] = useState<Verification['result'] | null>(null);
  const [note, setNote] = useKeptText(`verify.${cause.id}`);
  const [asked, setAsked] = useState(false);
  const counts = verifying(cause, me, weight);

  if (counts === 'doesNotCount') {
    return (
      <Notice announced tone="information" title="Somebody else verifies this">
        <p>You wrote these words. A colleague who did not can put them to the test here.</p>
        <Button onClick={onDone}>All right</Button>
      </Notice>
    );
  }
  const seen = note.trim();
  const verify = () => {
    setAsked(true);
    if (result === null || seen === '') return;
    const digest = textDigest(cause.text);
    if (!give({ kind: 'verify', id: cause.id, method, result, note: seen, textDigest: digest })) {
      return;
    }
    setNote('');
    onDone();
  };
  const choice = (value: Verification['result'], label: string) => (
    <label className="k-choice">
      <input
        type="radio"
        name={`result-${cause.id}`}
        checked={result === value}
        onChange={() => setResult(value)}
      />
      {label}
    </label>
  );

  return (
    <form
      className="inset-form"
      aria-label="Verify"
      onSubmit={(event) => {
        event.preventDefault();
        verify();
      }}
    >
      {counts === 'countsLess' ? (
        <p className="k-small k-subtle">You wrote these words; a colleague’s test says more.</p>
      ) : null}
      <Field label="How it was tested">
        {(control) => (
          <Select {...control} autoFocus value={method} options={methods} onPick={setMethod} />
        )}
      </Field>
      <fieldset>
        <legend className="k-label">What came out</legend>
        <div className="k-row">
          {choice('passed', 'It is the cause')}
          {choice('failed', 'It was not confirmed')}
        </div>
        {asked && result === null ? <span className="k-problem">Choose what came out.</span> : null}
      </fieldset>
      <Field
        label="What was seen"
        problem={asked && seen === '' ? 'Write what was done and seen.' : null}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={600}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="k-row">
        <Button looks="primary" submits>
          Put on record
        </Button>
        <Button looks="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
      <p className="k-small k-subtle">
        It stays on record, and holds for the words as they are now.
      </p>
    </form>
  );
}
