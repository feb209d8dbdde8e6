import { useEffect, useId, useState } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import { Field } from '../../kit/field';
import { refusalWords } from '../refusal/refusal-words';

/** Long enough after the last letter that somebody has stopped typing, in milliseconds. */
const pause = 250;

interface FoundFieldProps<Choice> {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: Choice | null;
  readonly onPick: (choice: Choice | null) => void;
  readonly find: (words: string) => Promise<Wire<readonly Choice[]>>;
  /** As it stands in the list; no two choices are called alike. */
  readonly nameOf: (choice: Choice) => string;
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
}

/** One of many, found by words: the browser's own list of choices, so that it works with any keyboard and reader. */
export function FoundField<Choice>(props: FoundFieldProps<Choice>) {
  const { label, hint, placeholder, value, onPick, find, nameOf, problem = null } = props;
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    if (typed === null) return;
    let current = true;
    const timer = window.setTimeout(() => {
      void find(typed).then((answer) => {
        if (!current) return;
        setRefusal(answer.ok ? null : answer.refusal);
        if (answer.ok) setFound(answer.value);
      });
    }, pause);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [find, typed]);

  const shown = typed ?? (value === null ? '' : nameOf(value));
  return (
    <Field label={label} hint={hint} problem={problem ?? (refusal ? refusalWords(refusal) : null)}>
      {(control) => (
        <>
          <input
            {...control}
            className="k-input"
            list={list}
            value={shown}
            placeholder={placeholder}
            autoComplete="off"
            autoFocus={props.autoFocus}
            onFocus={() => setTyped(shown)}
            onChange={(event) => {
              const written = event.target.value;
              setTyped(written);
              onPick(found.find((choice) => nameOf(choice) === written) ?? null);
            }}
            onBlur={() => {
              if (value !== null) {
                setTyped(null);
                return;
              }
              const only = found.length === 1 && shown.trim() !== '' ? found[0] : undefined;
              if (only === undefined) return;
              onPick(only);
              setTyped(null);
            }}
          />
          <datalist id={list}>
            {found.map((choice) => (
              <option key={nameOf(choice)} value={nameOf(choice)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
