import { createContext, useContext } from 'react';
import type { AccountId } from '../../../src/domain/id';

export interface FoundPerson {
  readonly id: AccountId;
  readonly name: string;
}

/** People who may work on the issue and whose name fits; null when Jira does not say. */
export type FindPeople = (words: string) => Promise<readonly FoundPerson[] | null>;

export const FindPeopleContext = createContext<FindPeople>(() => Promise.resolve(null));

export const useFindPeople = (): FindPeople => useContext(FindPeopleContext);
