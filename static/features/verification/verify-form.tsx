import { useState } from 'react';
import type { Cause, Verification } from '../../../src/domain/causes/cause';
import { textDigest } from '../../../src/domain/causes/verified';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Form } from '../../kit/form';
import { Notice } from '../../kit/notice';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';
import { ResultChoice } from './result-choice';
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
  const attempt = () => {
    if (result === null || seen === '') return { refused: { result: !result, note: !seen } };
    const digest = textDigest(cause.text);
    if (!give({ kind: 'verify', id: cause.id, method, result, note: seen, textDigest: digest })) {
      return 'saidElsewhere';
    }
    setNote('');
    return 'done';
  };

  return (
    <Form
      label="Verify"
      submit="Put on record"
      attempt={attempt}
      onDone={onDone}
      onLeave={onDone}
      footnote="It stays on record, and holds for the words as they are now."
    >
      {(missing) => (
        <>
          {counts === 'countsLess' ? (
            <p className="k-small k-subtle">You wrote these words; a colleague’s test says more.</p>
          ) : null}
          <Field label="How it was tested">
            {(control) => (
              <Select {...control} autoFocus value={method} options={methods} onPick={setMethod} />
            )}
          </Field>
          <ResultChoice
            result={result}
            onChoose={setResult}
            problem={missing?.result ? 'Choose what came out.' : null}
          />
          <Field
            label="What was seen"
            problem={missing?.note ? 'Write what was done and seen.' : null}
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
        </>
      )}
    </Form>
  );
}
