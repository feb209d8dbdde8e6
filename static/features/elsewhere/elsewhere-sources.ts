import { createContext, useContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { OtherCase } from '../../../src/domain/case-file/alike-elsewhere';
import type { IssueReference } from '../../../src/domain/id';

/** What can be looked up and made for the question of where else it is, always as the viewer. */
export interface ElsewhereSources {
  /** Cases that may be where this one is. */
  readonly find: () => Promise<Wire<readonly OtherCase[]>>;
  /** Makes an issue in which somebody looks there, named by its attempt. */
  readonly createCheck: (attempt: string, summary: string) => Promise<Wire<IssueReference>>;
  /** The issue made in that attempt; null when none is found. */
  readonly madeCheck: (attempt: string) => Promise<Wire<IssueReference | null>>;
  /** Links this case to it; linking twice is linking once. */
  readonly linkCheck: (check: IssueReference) => Promise<Wire<null>>;
  /** Somebody wants to answer the question of extent, which is asked with the root cause. */
  readonly showExtent: () => void;
}

export const ElsewhereSourcesContext = createContext<ElsewhereSources | null>(null);

export function useElsewhereSources(): ElsewhereSources {
  const found = useContext(ElsewhereSourcesContext);
  if (!found) throw new Error('Where else it is can be asked only inside ElsewhereSourcesContext');
  return found;
}
