import { useState } from 'react';

const keyOf = (name: string) => `ratchet-text:${name}`;

function kept(name: string): string {
  try {
    return localStorage.getItem(keyOf(name)) ?? '';
  } catch {
    return '';
  }
}

function keep(name: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Storage is barred or full: the text then lives as long as the view.
  }
}

/** Text of a form that is not sent yet: it outlives closing and reloading. Setting it to '' forgets it. */
export function useKeptText(name: string): [text: string, set: (text: string) => void] {
  const [text, setText] = useState(() => kept(name));
  return [
    text,
    (next) => {
      keep(name, next);
      setText(next);
    },
  ];
}
