import * as z from 'zod/mini';
import { SentCommand } from '../../../src/contract/causes';
import { CauseCommand } from '../../../src/domain/causes/command';
import type { LostChange } from './session-state';

/** Where drafts are kept: the browser's own storage, or none when it is barred. */
export interface DraftStore {
  /** Whether a draft is still there after the window is gone. */
  readonly outliveWindow: boolean;
  readonly keys: () => string[];
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Names of the drafts whose window is still open somewhere. */
  readonly inUse: () => Promise<ReadonlySet<string>>;
}

const Lost = z.object({ command: CauseCommand, reason: z.string() });
const Draft = z.object({
  format: z.literal(1),
  commands: z.array(SentCommand),
  lost: z.optional(z.array(Lost)),
});

/** What a window holds that is not on record. */
interface Unsaved {
  readonly commands: readonly SentCommand[];
  readonly lost: readonly LostChange[];
}

const prefixOf = (issueId: string, accountId: string) => `ratchet-draft:${issueId}:${accountId}:`;

export const draftKey = (issueId: string, accountId: string, windowId: string): string =>
  prefixOf(issueId, accountId) + windowId;

function read(store: DraftStore, key: string): Unsaved[] {
  try {
    const draft = z.safeParse(Draft, JSON.parse(store.read(key) ?? 'null'));
    return draft.success ? [{ commands: draft.data.commands, lost: draft.data.lost ?? [] }] : [];
  } catch {
    return [];
  }
}

/** Keeps what is not on record, or clears the draft when all is. */
export function keepDraft(store: DraftStore, key: string, { commands, lost }: Unsaved): void {
  if (commands.length + lost.length === 0) store.remove(key);
  else store.write(key, JSON.stringify({ format: 1, commands, lost }));
}

/** What earlier windows had not saved; `forget` once it is kept elsewhere. */
export interface LeftDrafts extends Unsaved {
  readonly forget: () => void;
}

/**
 * Commands left behind by windows that are gone (closed, crashed, reloaded). A window that is still open
 * sends its own: two windows sending one command with different words would lose one of them.
 */
export async function leftDrafts(
  store: DraftStore,
  own: { readonly issueId: string; readonly accountId: string },
): Promise<LeftDrafts> {
  const inUse = await store.inUse();
  const prefix = prefixOf(own.issueId, own.accountId);
  const left = store.keys().filter((key) => key.startsWith(prefix) && !inUse.has(key));
  const drafts = left.flatMap((key) => read(store, key));
  const commands = new Map(
    drafts.flatMap((draft) => draft.commands).map((sent) => [sent.id, sent] as const),
  );
  return {
    commands: [...commands.values()],
    lost: drafts.flatMap(({ lost }) => lost),
    forget: () => {
      for (const key of left) store.remove(key);
    },
  };
}
