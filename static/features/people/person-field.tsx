import { useEffect, useId, useRef, useState } from 'react';
import type { AccountId } from '../../../src/domain/id';
import { Field } from '../../kit/field';
import { type FoundPerson, useFindPeople } from './find-people';
import { useName } from './people';

/** Long enough after the last letter that somebody has stopped typing, in milliseconds. */
const pause = 250;

/** Whom Jira found, and by which words. */
interface Answer {
  readonly words: string;
  readonly people: readonly FoundPerson[];
}

interface PersonFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: AccountId | null;
  readonly onPick: (person: AccountId | null) => void;
  readonly problem?: string | null;
}

/** One person, found by name: the browser's own list of choices, so that it works with any keyboard and reader. */
export function PersonField({ label, hint, value, onPick, problem = null }: PersonFieldProps) {
  const find = useFindPeople();
  const name = useName(value);
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer>({ words: '', people: [] });
  const found = answer.people;
  const words = typed ?? '';
  const isLeft = useRef(false);
  const settle = ({ words: asked, people }: Answer) => {
    const only = asked === words && people.length === 1 ? people[0] : undefined;
    const picked = people.find((person) => person.name === typed) ?? only;
    if (picked && words.trim() !== '') onPick(picked.id);
    if (picked || value !== null) setTyped(null);
  };
  const settled = useRef(settle);
  settled.current = settle;
  useEffect(() => {
    if (typed === null) return;
    let current = true;
    const timer = window.setTimeout(() => {
      void find(words).then((people) => {
        if (!current || !people) return;
        const now = { words, people };
        setAnswer(now);
        // Whoever typed faster than Jira answers, and went on, meant the one it found.
        if (isLeft.current) settled.current(now);
      });
    }, pause);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [find, typed, words]);

  const shown = typed ?? (value === null ? '' : name);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <>
          <input
            {...control}
            className="k-input"
            list={list}
            value={shown}
            autoComplete="off"
            onFocus={() => {
              isLeft.current = false;
              setTyped((earlier) => earlier ?? (value === null ? '' : name));
            }}
            onChange={(event) => {
              const written = event.target.value;
              setTyped(written);
              onPick(found.find((person) => person.name === written)?.id ?? null);
            }}
            onBlur={() => {
              isLeft.current = true;
              settle(answer);
            }}
          />
          <datalist id={list}>
            {found.map((person) => (
              <option key={person.id} value={person.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
