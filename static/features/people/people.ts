import { createContext, useContext, useEffect, useState } from 'react';
import type { AccountId } from '../../../src/domain/id';

/** Finds out what somebody is called now; null when Jira does not say. */
export type FindName = (person: AccountId) => Promise<string | null>;

export const PeopleContext = createContext<FindName>(() => Promise.resolve(null));

const unknown = 'Somebody';

/** What somebody is called. Names are resolved when shown, never stored. */
export function useName(person: AccountId | null): string {
  const find = useContext(PeopleContext);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (person === null) return;
    let current = true;
    void find(person).then((found) => {
      if (current) setName(found);
    });
    return () => {
      current = false;
    };
  }, [find, person]);
  return name ?? unknown;
}
