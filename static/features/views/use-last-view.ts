import { useState } from 'react';
import type { AccountId } from '../../../src/domain/id';
import { type ViewKey, views } from './views';

const nameOf = (person: AccountId) => `ratchet-view:${person}`;

function lastOf(person: AccountId): ViewKey {
  try {
    const kept = localStorage.getItem(nameOf(person));
    return views.find(({ key }) => key === kept)?.key ?? 'whys';
  } catch {
    return 'whys';
  }
}

/** The view this person chose last in this browser, and how to choose another. */
export function useLastView(person: AccountId): [view: ViewKey, choose: (view: ViewKey) => void] {
  const [view, setView] = useState(() => lastOf(person));
  return [
    view,
    (chosen) => {
      try {
        localStorage.setItem(nameOf(person), chosen);
      } catch {
        // Storage is barred or full: the choice then lives as long as the panel.
      }
      setView(chosen);
    },
  ];
}
