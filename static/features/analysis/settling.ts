import { createContext } from 'react';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { Wire } from '../../../src/contract/wire';
import type { AccountId } from '../../../src/domain/id';

/** What the log says and what was found on the issue. */
export interface TwoVersions {
  readonly recorded: CauseDocument | null;
  readonly found: CauseDocument | null;
  readonly lastChange: { readonly by: AccountId; readonly at: string } | null;
}

/** How a change past the log is looked at and decided. */
export interface Settling {
  readonly compare: () => Promise<Wire<TwoVersions>>;
  readonly settle: (choice: 'restore' | 'adopt') => Promise<Wire<{ stored: StoredCauses }>>;
}

export const SettlingContext = createContext<Settling | null>(null);
