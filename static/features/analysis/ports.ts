import type { Saved, SentCommand } from '../../../src/contract/causes';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { AccountId, IssueId } from '../../../src/domain/id';
import type { Wire } from '../../../src/contract/wire';
import type { DraftStore } from './drafts';
import type { LostChange } from './session-state';

/** What a session needs of the world around it. */
export interface SessionPorts {
  /** Sends commands with the number of the last entry seen. */
  readonly save: (seen: number, commands: readonly SentCommand[]) => Promise<Wire<Saved>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs it after so many milliseconds, unless cancelled. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly drafts: DraftStore;
}

/** Where and for whom a session runs; `left` are commands an earlier window had not saved. */
export interface SessionStart {
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly windowId: string;
  readonly stored: StoredCauses | null;
  readonly left: readonly SentCommand[];
  /** Changes that no longer fitted, which nobody put away yet. */
  readonly leftLost: readonly LostChange[];
}
