import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useKeptText } from '../../kit/use-kept-text';

export interface Recorded<Answer extends string> {
  readonly answer: Answer;
  readonly note: string;
}

export interface Asking<Answer extends string> {
  /** What the question means, and what no answer is. */
  readonly about: string;
  /** The form's accessible name. */
  readonly label: string;
  readonly answers: readonly {
    readonly value: Answer;
    readonly label: string;
    readonly note: string;
  }[];
  readonly words: Readonly<Record<Answer, string>>;
}

interface AnsweringProps<Answer extends string> extends Asking<Answer> {
  readonly editable: boolean;
  /** Under this name the note is kept until it is recorded. */
  readonly draft: string;
  /** Null while nobody has answered. */
  readonly recorded: Recorded<Answer> | null;
  /** Who answered, where that is told. */
  readonly signed?: ReactNode;
  /** New whenever somebody asks to see the question. */
  readonly wish: object | null;
  /** Records it; false when that was refused. */
  readonly onAnswer: (answer: Recorded<Answer>) => boolean | Promise<boolean>;
}

/** One answer of few and what it rests on. Folded once it is given. */
export function Answering<Answer extends string>(props: AnsweringProps<Answer>) {
  const { about, label, answers, words, editable, draft, recorded, signed, wish, onAnswer } = props;
  const [isOpened, setOpen] = useState(false);
  // Whoever takes an answer back is asked again.
  const open = isOpened || recorded === null;
  const [picked, setPicked] = useState<Answer | null>(recorded?.answer ?? null);
  const [kept, setKept] = useKeptText(draft);
  const first = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const [isAnswered, setAnswered] = useState(false);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    if (isAnswered && !open) change.current?.focus();
  }, [isAnswered, open]);
  const [shown, setShown] = useState<object | null>(null);
  useEffect(() => {
    if (!wish) return;
    setOpen(true);
    setShown(wish);
  }, [wish]);
  useEffect(() => {
    if (shown) first.current?.focus();
  }, [shown]);
  const note = kept === '' ? (recorded?.note ?? '') : kept;
  const written = note.trim();
  const asked = answers.find(({ value }) => value === picked);

  const answer = async () => {
    if (picked === null || written === '' || isSending) return;
    setSending(true);
    const isTaken = await onAnswer({ answer: picked, note: written });
    setSending(false);
    if (!isTaken) return;
    setKept('');
    setOpen(false);
    setAnswered(true);
  };
  const unavailable = written === '' ? 'Write what it rests on first.' : null;

  return (
    <>
      {recorded && !(open && editable) ? (
        <>
          <div className="k-row">
            <p>{words[recorded.answer]}</p>
            {editable ? (
              <Button ref={change} looks="link" onClick={() => setOpen(true)}>
                Change the answer
              </Button>
            ) : null}
          </div>
          <blockquote className="k-quote">{recorded.note}</blockquote>
          {signed}
        </>
      ) : null}
      {!recorded && !editable ? <p className="k-subtle">Not answered yet.</p> : null}
      {open && editable ? (
        <form
          className="k-stack-tight"
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault();
            void answer();
          }}
        >
          <fieldset className="k-row">
            <legend className="k-subtle">{about}</legend>
            {answers.map(({ value, label: said }) => (
              <label key={value} className="k-choice">
                <input
                  type="radio"
                  name={draft}
                  ref={value === (picked ?? answers[0]?.value) ? first : undefined}
                  checked={picked === value}
                  onChange={() => setPicked(value)}
                />
                {said}
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
                <Button submits unavailable={isSending ? 'It is under way.' : unavailable}>
                  Answer
                </Button>
              </div>
            </>
          ) : null}
        </form>
      ) : null}
    </>
  );
}
