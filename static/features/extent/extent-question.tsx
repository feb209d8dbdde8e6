import { useEffect, useRef, useState } from 'react';
import { extentWords } from '../../../src/contract/wording/extent';
import type { Extent } from '../../../src/domain/causes/document';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../analysis/use-kept-text';

type Answer = Exclude<Extent['answer'], 'unanswered'>;

const answers: readonly { value: Answer; label: string; note: string }[] = [
  { value: 'no', label: 'No', note: 'Where you looked, and why it cannot be there' },
  { value: 'could', label: 'It could', note: 'Where it could be' },
  { value: 'exists', label: 'It does', note: 'Where it is, and what is held back' },
];

interface ExtentQuestionProps {
  /** A place somebody asked to see; this one is called `extent`. */
  readonly shown: { readonly node: string } | null;
}

/** Whether the same problem exists, or could, somewhere else: an answer and what it rests on. */
export function ExtentQuestion({ shown }: ExtentQuestionProps) {
  const { state, give, editable, issueId } = useAnalysis();
  const { extent } = state.document;
  const recorded = extent.answer === 'unanswered' ? null : extent;
  const [open, setOpen] = useState(recorded === null);
  const [picked, setPicked] = useState<Answer | null>(recorded?.answer ?? null);
  const [kept, setKept] = useKeptText(`extent.${issueId}`);
  const first = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const [isAnswered, setAnswered] = useState(false);
  useEffect(() => {
    if (isAnswered && !open) change.current?.focus();
  }, [isAnswered, open]);
  const isShown = shown?.node === 'extent';
  useEffect(() => {
    if (isShown) setOpen(true);
  }, [shown, isShown]);
  useEffect(() => {
    if (isShown && open) first.current?.focus();
  }, [shown, isShown, open]);
  const note = kept === '' ? (recorded?.note ?? '') : kept;
  const written = note.trim();
  const asked = answers.find(({ value }) => value === picked);

  const answer = () => {
    if (picked === null || written === '') return;
    if (!give({ kind: 'answerExtent', extent: { answer: picked, note: written } })) return;
    setKept('');
    setOpen(false);
    setAnswered(true);
  };

  return (
    <section className="k-stack-tight" aria-label="Could it exist elsewhere?">
      <h2>Could it exist elsewhere?</h2>
      {recorded && !(open && editable) ? (
        <>
          <div className="k-row">
            <p>{extentWords[recorded.answer]}</p>
            {editable ? (
              <Button ref={change} looks="link" onClick={() => setOpen(true)}>
                Change the answer
              </Button>
            ) : null}
          </div>
          <blockquote className="k-quote">{recorded.note}</blockquote>
        </>
      ) : null}
      {!recorded && !editable ? <p className="k-subtle">Not answered yet.</p> : null}
      {open && editable ? (
        <form
          className="k-stack-tight"
          aria-label="Extent"
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <fieldset className="k-row">
            <legend className="k-subtle">
              Other products, versions, batches, sites or processes. Not answered is not “no”.
            </legend>
            {answers.map(({ value, label }) => (
              <label key={value} className="k-choice">
                <input
                  type="radio"
                  name="extent"
                  ref={value === (picked ?? 'no') ? first : undefined}
                  checked={picked === value}
                  onChange={() => setPicked(value)}
                />
                {label}
              </label>
            ))}
          </fieldset>
          {asked ? (
            <>
              <Field label={asked.note}>
                {(control) => (
                  <TextArea
                    {...control}
                    maxLength={1000}
                    value={note}
                    onChange={(event) => setKept(event.target.value)}
                  />
                )}
              </Field>
              <div>
                <Button
                  submits
                  unavailable={written === '' ? 'Write what it rests on first.' : null}
                >
                  Answer
                </Button>
              </div>
            </>
          ) : null}
        </form>
      ) : null}
    </section>
  );
}
