import { useId } from 'react';
import { chosenBy, focusNextQuestion } from './keys';

interface QuestionProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** In the order of their digits. Null is an answer too, where it is offered: not known, left open. */
  readonly options: readonly { readonly value: Value | null; readonly label: string }[];
  readonly value: Value | null;
  readonly onPick: (value: Value | null) => void;
  readonly problem?: string | null;
  /** Few short answers, beside the label where there is room. */
  readonly short?: boolean;
  /** Many answers: a row of their own where there are columns. */
  readonly wide?: boolean;
}

/** One of few answers, chosen by a digit, which goes on to the next question. */
export function Question<Value extends string>(props: QuestionProps<Value>) {
  const {
    label,
    hint,
    options,
    value,
    onPick,
    problem = null,
    short = false,
    wide = false,
  } = props;
  const name = useId();
  return (
    <fieldset
      className={`triage-question ${short ? 'triage-question-short' : ''} ${wide ? 'triage-wide' : ''}`}
      data-question
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${name}-problem` : undefined}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const picked = options[chosenBy(event.key, options.length) ?? -1];
        if (!picked) return;
        event.preventDefault();
        onPick(picked.value);
        const { currentTarget } = event;
        // What the answer brings up is there to go on to.
        window.setTimeout(() => focusNextQuestion(currentTarget));
      }}
    >
      <legend className="k-label">{label}</legend>
      <div className="triage-choices">
        {options.map((option, index) => (
          <label key={option.value ?? 'none'} className="triage-choice">
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onPick(option.value)}
            />
            <kbd aria-hidden="true">{index + 1}</kbd>
            {option.label}
          </label>
        ))}
      </div>
      {hint ? <span className="k-small k-subtle">{hint}</span> : null}
      {problem ? (
        <span id={`${name}-problem`} className="k-problem">
          {problem}
        </span>
      ) : null}
    </fieldset>
  );
}
