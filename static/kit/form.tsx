import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import './form.css';
import { Loading } from './loading';

/** What came of trying: done; refused, and the form says why; or refused and said elsewhere. */
export type Outcome<Why> = 'done' | 'saidElsewhere' | { readonly refused: Why };

type Standing<Why> =
  | { readonly kind: 'open' }
  | { readonly kind: 'trying' }
  | { readonly kind: 'refused'; readonly why: Why };

interface FormProps<Why> {
  /** The form's accessible name. */
  readonly label: string;
  /** On the button that tries it. */
  readonly submit: string;
  /** Said while an answer is awaited. */
  readonly waiting?: string;
  /** Stands within something framed already. */
  readonly bare?: boolean;
  readonly attempt: () => Outcome<Why> | Promise<Outcome<Why>>;
  readonly onDone: () => void;
  /** Leaves it without doing anything; whoever opened it may offer that instead. */
  readonly onLeave?: () => void;
  /** The fields, given why the last try was refused; any change takes that back. */
  readonly children: (why: Why | null) => ReactNode;
  /** Beneath the buttons. */
  readonly footnote?: string;
}

/** A small form: tried, refused with a reason beside the field that needs something, or done and gone. */
export function Form<Why>(props: FormProps<Why>) {
  const { label, submit, waiting, bare = false, attempt, onDone, onLeave, children } = props;
  const [standing, setStanding] = useState<Standing<Why>>({ kind: 'open' });
  const form = useRef<HTMLFormElement>(null);
  const isTrying = standing.kind === 'trying';

  useEffect(() => {
    if (standing.kind !== 'refused') return;
    const amiss = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // Of a group that lacks a choice the first is offered.
    const choice = amiss?.querySelector<HTMLElement>('input');
    (choice ?? amiss)?.focus();
  }, [standing]);

  const settle = (outcome: Outcome<Why>) => {
    if (outcome === 'done') onDone();
    else if (outcome === 'saidElsewhere') setStanding({ kind: 'open' });
    else setStanding({ kind: 'refused', why: outcome.refused });
  };
  const tryIt = () => {
    if (isTrying) return;
    const outcome = attempt();
    if (!(outcome instanceof Promise)) {
      settle(outcome);
      return;
    }
    setStanding({ kind: 'trying' });
    void outcome.then(settle);
  };

  return (
    <form
      ref={form}
      className={bare ? 'k-stack-tight' : 'k-form'}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        tryIt();
      }}
      onChange={() => {
        if (standing.kind === 'refused') setStanding({ kind: 'open' });
      }}
    >
      {children(standing.kind === 'refused' ? standing.why : null)}
      {isTrying && waiting ? <Loading label={waiting} /> : null}
      <div className="k-row">
        <Button
          looks={bare ? 'default' : 'primary'}
          submits
          unavailable={isTrying ? 'It is under way.' : null}
        >
          {submit}
        </Button>
        {onLeave ? (
          <Button looks="quiet" onClick={onLeave}>
            Not now
          </Button>
        ) : null}
      </div>
      {props.footnote ? <p className="k-small k-subtle">{props.footnote}</p> : null}
    </form>
  );
}
