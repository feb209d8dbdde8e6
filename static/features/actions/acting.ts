import { createContext, useContext } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CauseId, IssueId, IssueKey } from '../../../src/domain/id';

/** Ties issues to the causes they act on; null, or why it was not done. */
export interface Acting {
  readonly link: (cause: CauseId, action: IssueKey) => Promise<Refusal | null>;
  readonly unlink: (cause: CauseId, action: IssueId) => Promise<Refusal | null>;
  readonly open: (action: IssueKey) => void;
}

export const ActingContext = createContext<Acting | null>(null);

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('Actions are shown only inside ActingContext');
  return acting;
}
