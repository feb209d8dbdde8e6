import { useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';
import { type NamedPlace, useAskedToShow } from '../views/shown-place';

interface Recorded<Answer extends string> {
  readonly answer: Answer;
  readonly note: string;
}

interface AnsweredQuestionProps<Answer extends string> {
  readonly question: string;
  /** What it means, and what no answer is. */
  readonly about: string;
  /** The form's accessible name. */
  readonly label: string;
  /** How the place is called when somebody asks to see it; its draft is kept under it too. */
  readonly place: NamedPlace;
  readonly answers: readonly {
    readonly value: Answer;
    readonly label: string;
    readonly note: string;
  }[];
  /** Null while nobody has answered. */
  readonly recorded: Recorded<Answer> | null;
  readonly words: Readonly<Record<Answer, string>>;
  /** Records it; false when that was refused. */
  readonly onAnswer: (answer: Recorded<Answer>) => boolean;
}

/** A question about the whole analysis: one answer of few and what it rests on. Folded once it is answered. */
export function AnsweredQuestion<Answer extends string>(props: AnsweredQuestionProps<Answer>) {
  const { question, about, label, place, answers, recorded, words, onAnswer } = props;
  const { editable, issueId } = useAnalysis();
  const [isOpened, setOpen] = useState(false);
  // Whoever takes an answer back is asked again.
  const open = isOpened || recorded === null;
  const [picked, setPicked] = useState<Answer | null>(recorded?.answer ?? null);
  const [kept, setKept] = useKeptText(`${place}.${issueId}`);
  const first = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const [isAnswered, setAnswered] = useState(false);
  useEffect(() => {
    if (isAnswered && !open) change.current?.focus();
  }, [isAnswered, open]);
  const [wish, setWish] = useState<object | null>(null);
  useAskedToShow(place, () => {
    setOpen(true);
    setWish({});
  });
  useEffect(() => {
    if (wish) first.current?.focus();
  }, [wish]);
  const note = kept === '' ? (recorded?.note ?? '') : kept;
  const written = note.trim();
  const asked = answers.find(({ value }) => value === picked);

  const answer = () => {
    if (picked === null || written === '') return;
    if (!onAnswer({ answer: picked, note: written })) return;
    setKept('');
    setOpen(false);
    setAnswered(true);
  };

  return (
    <section className="k-stack-tight" aria-label={question}>
      <h2>{question}</h2>
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
        </>
      ) : null}
      {!recorded && !editable ? <p className="k-subtle">Not answered yet.</p> : null}
      {open && editable ? (
        <form
          className="k-stack-tight"
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <fieldset className="k-row">
            <legend className="k-subtle">{about}</legend>
            {answers.map(({ value, label: said }) => (
              <label key={value} className="k-choice">
                <input
                  type="radio"
                  name={place}
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
