import { useState } from 'react';
import type { AccountId } from '../../../src/domain/id';

interface Choice<Value extends string> {
  /** What is chosen: names the place in the browser's storage. */
  readonly name: string;
  readonly person: AccountId;
  readonly values: readonly [Value, ...Value[]];
}

const placeOf = ({ name, person }: Choice<string>) => `ratchet-${name}:${person}`;

/** What this person chose last in this browser, at first the first value. */
export function lastChoice<Value extends string>(choice: Choice<Value>): Value {
  const { values } = choice;
  try {
    const kept = localStorage.getItem(placeOf(choice));
    return values.find((value) => value === kept) ?? values[0];
  } catch {
    return values[0];
  }
}

/** The last choice, and how to choose anew. */
export function useLastChoice<Value extends string>(
  choice: Choice<Value>,
): [value: Value, choose: (value: Value) => void] {
  const [value, setValue] = useState(() => lastChoice(choice));
  return [
    value,
    (chosen) => {
      try {
        localStorage.setItem(placeOf(choice), chosen);
      } catch {
        // Storage is barred or full: the choice then lives as long as the panel.
      }
      setValue(chosen);
    },
  ];
}
