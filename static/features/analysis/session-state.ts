import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CommandRefusal } from '../../../src/domain/causes/command-refusal';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import type { Crossing } from './live/crossings';
import type { News } from './live/news';
import type { Saving } from './saving';

/** A change that no longer fitted when it reached the log; shown, and kept to copy. */
export interface LostChange {
  readonly command: CauseCommand;
  readonly reason: string;
}

/** Why a change was not made here. */
export type NotDone =
  | CommandRefusal
  /** Somebody changed the same place since: taking it back would take their work away. */
  | { readonly reason: 'changedSince'; readonly command: CauseCommand }
  /** The issue has no room for more. */
  | { readonly reason: 'noRoom' };

export interface SessionState {
  readonly document: CauseDocument;
  /** The last entry of the log this window has seen. */
  readonly seen: number;
  readonly unsaved: number;
  /** The changes that are not saved, oldest first. */
  readonly waiting: readonly CauseCommand[];
  /** Whether what is not saved outlives this window. */
  readonly outlivesWindow: boolean;
  readonly saving: Saving;
  readonly lost: readonly LostChange[];
  /** What others did meanwhile. */
  readonly news: News;
  /** Characters of the issue property that the analysis takes, with what is not saved yet. */
  readonly size: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The writer's side of an analysis. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Does it at once and saves it soon; null, or why it cannot be done. */
  readonly give: (command: CauseCommand) => NotDone | null;
  readonly undo: () => NotDone | null;
  readonly redo: () => NotDone | null;
  /** Takes away the lines begun here that never got a word. Undo knows nothing of them. */
  readonly dropBlank: () => void;
  /** Saves now what is not saved yet, and takes up again what had stopped. */
  readonly flush: () => Promise<void>;
  /** What stands on record now, read from the issue or answered by an operation; whether it was new here. */
  readonly read: (stored: StoredCauses) => boolean;
  /** The issue was found changed past the log. */
  readonly foundForeign: () => void;
  /** Puts one lost change away, or all. */
  readonly forgetLost: (change?: LostChange) => void;
  readonly forgetCrossing: (crossing: Crossing) => void;
}
