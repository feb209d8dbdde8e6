import { createContext } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { CauseId, IssueReference } from '../../../src/domain/id';

/** Raises a CAPA from a root; asked twice for one root, it answers the same CAPA. */
export type RaiseCapaFrom = (
  root: CauseId,
  summary: string,
) => Promise<Wire<{ capa: IssueReference }>>;

export const RaiseCapaContext = createContext<RaiseCapaFrom | null>(null);
