import { useId, useState } from 'react';
import { Field } from '../../kit/field';

interface TokensFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly tokens: readonly string[];
  /** Only these can be named; null where anything can. */
  readonly from: readonly string[] | null;
  readonly onChange: (tokens: string[]) => void;
}

const found = (names: readonly string[], typed: string): string | undefined =>
  names.find((name) => name.toLowerCase() === typed.toLowerCase());

/** Several names, each added by Enter or a comma and taken back by a click. */
export function TokensField({ label, hint, tokens, from, onChange }: TokensFieldProps) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (text: string): boolean => {
    const written = text.trim();
    const name = from ? found(from, written) : written;
    if (!name || found(tokens, name)) return false;
    onChange([...tokens, name]);
    return true;
  };
  const take = () => {
    if (typed.trim() === '' || add(typed) || found(tokens, typed.trim())) setTyped('');
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <>
          {tokens.length > 0 ? (
            <ul role="list" className="triage-tokens" aria-label={label}>
              {tokens.map((token) => (
                <li key={token} className="triage-token">
                  {token}
                  <button
                    type="button"
                    className="k-button k-button-link"
                    aria-label={`Take off ${token}`}
                    onClick={() => onChange(tokens.filter((other) => other !== token))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <input
            {...control}
            className="k-input"
            list={from ? list : undefined}
            maxLength={80}
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              const { value } = event.target;
              // A choice from the browser's list comes whole.
              if (from && found(from, value) && add(value)) setTyped('');
              else setTyped(value);
            }}
            onBlur={take}
            onKeyDown={(event) => {
              const isEnd = event.key === 'Enter' || event.key === ',';
              if (!isEnd || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              take();
            }}
          />
          {from ? (
            <datalist id={list}>
              {from
                .filter((name) => !found(tokens, name))
                .map((name) => (
                  <option key={name} value={name} />
                ))}
            </datalist>
          ) : null}
        </>
      )}
    </Field>
  );
}
