import type { SentCommand } from '../../../src/contract/causes';
import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CommandRefusal } from '../../../src/domain/causes/command-refusal';
import { type CauseDocument, emptyCauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import type { StoredCauses } from '../../../src/domain/causes/stored';
import { type AccountId, type CauseId, CommandId, type IssueId } from '../../../src/domain/id';
import { blankOf, withdrawn, withoutStepsOf } from './blank-causes';
import { draftKey, keepDraft } from './drafts';
import { type Pending, queued, withPending } from './pending';
import type { SessionPorts } from './ports';
import { pauseAfter, type Saving, savingAfter } from './saving';
import type { LostChange, Session, SessionState } from './session-state';
import { outcomeOf } from './save-outcome';
import { didAgain, emptyUndoStack, remembered, tookBack, type UndoStack } from './undo-stack';

const typingPause = 1_000;
const batch = 200;

/** Where and for whom a session runs; `left` are commands an earlier window had not saved. */
export interface SessionStart {
  readonly issueId: IssueId;
  readonly me: AccountId;
  readonly windowId: string;
  readonly stored: StoredCauses | null;
  readonly left: readonly SentCommand[];
}

const typingOf = (command: CauseCommand): string | null => {
  if (command.kind === 'reword') return command.id;
  return command.kind === 'stateProblem' ? command.field : null;
};

/** Shows each change at once, saves it in batches under ids that make a retry harmless, and loses none. */
export function openSession(start: SessionStart, ports: SessionPorts): Session {
  let recorded: CauseDocument = start.stored?.document ?? emptyCauseDocument;
  let seen = start.stored?.seq ?? 0;
  let pending: Pending = { commands: start.left, tried: start.left.length };
  let undoStack: UndoStack = emptyUndoStack;
  let saving: Saving = { kind: 'saved' };
  let lost: readonly LostChange[] = [];
  let failures = 0;
  let underWay: Promise<void> | null = null;
  let cancelTimer: () => void = () => undefined;
  const begun = new Set<CauseId>();
  const listeners = new Set<() => void>();
  const key = draftKey(start.issueId, start.me, start.windowId);

  const giver = () => ({
    actor: start.me,
    at: Instant.parse(new Date(ports.now()).toISOString()),
  });
  const present = (): SessionState => ({
    document: withPending(recorded, pending.commands, giver()),
    seen,
    unsaved: pending.commands.length,
    waiting: pending.commands.map(({ command }) => command),
    outlivesWindow: ports.drafts.outliveWindow,
    saving,
    lost,
    canUndo: undoStack.done.length > 0,
    canRedo: undoStack.undone.length > 0,
  });
  let shown = present();

  const show = () => {
    shown = present();
    keepDraft(ports.drafts, key, pending.commands);
    for (const changed of listeners) changed();
  };
  const saveIn = (milliseconds: number) => {
    cancelTimer();
    cancelTimer = ports.later(milliseconds, () => void flush());
  };
  /** What is left to save goes out after a pause; nothing left means saved. */
  const settle = (pause: number) => {
    saving = pending.commands.length === 0 ? { kind: 'saved' } : { kind: 'changed' };
    if (saving.kind === 'changed') saveIn(pause);
  };
  const perform = (command: CauseCommand): CommandRefusal | null => {
    const applied = apply(shown.document, command, giver());
    if (!applied.ok) return applied.refusal;
    pending = queued(pending, { id: CommandId.parse(ports.newId()), command });
    const { kind } = saving;
    if (kind === 'saved' || kind === 'changed' || kind === 'stopped') settle(typingPause);
    return null;
  };

  /** Takes a line away; one that was not sent yet is never sent. */
  const takeAway = (id: CauseId) => {
    const rest = withdrawn(pending, id);
    if (rest) pending = rest;
    else perform({ kind: 'removeCause', id });
    undoStack = withoutStepsOf(undoStack, id);
    begun.delete(id);
    shown = present();
  };

  async function send(): Promise<void> {
    const sent = pending.commands.slice(0, batch);
    pending = { ...pending, tried: Math.max(pending.tried, sent.length) };
    saving = { kind: 'saving' };
    show();
    const answer = await ports.save(seen, sent);
    const outcome = outcomeOf(answer, sent);
    underWay = null;
    if (outcome.kind === 'judged') {
      recorded = outcome.stored?.document ?? recorded;
      seen = outcome.stored?.seq ?? seen;
      pending = {
        commands: pending.commands.slice(sent.length),
        tried: Math.max(0, pending.tried - sent.length),
      };
      lost = [...lost, ...outcome.lost];
      failures = 0;
      settle(typingPause);
    } else {
      saving = savingAfter(outcome.refusal);
      failures += 1;
      if (saving.kind === 'waiting') saveIn(pauseAfter(failures));
    }
    show();
  }

  /** One save at a time; whoever asks meanwhile waits for it and for what came after. */
  async function flush(): Promise<void> {
    cancelTimer();
    if (underWay) await underWay;
    if (underWay || pending.commands.length === 0 || saving.kind === 'foreign') return;
    underWay = send();
    await underWay;
  }

  if (pending.commands.length > 0) settle(0);
  show();

  return {
    state: () => shown,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    give(command) {
      const before = shown.document;
      const refusal = perform(command);
      if (refusal) return refusal;
      if (command.kind === 'addCause' && command.text === '') begun.add(command.id);
      if (command.kind === 'reword') begun.delete(command.id);
      undoStack = remembered(undoStack, inverse(before, command), typingOf(command), ports.now());
      show();
      return null;
    },
    undo() {
      const step = undoStack.done.at(-1);
      if (!step) return null;
      const forward = inverse(shown.document, step.back);
      const refusal = perform(step.back);
      undoStack = tookBack(undoStack, refusal ? null : forward);
      show();
      return refusal;
    },
    redo() {
      const forward = undoStack.undone.at(-1);
      if (!forward) return null;
      const back = inverse(shown.document, forward);
      const refusal = perform(forward);
      undoStack = didAgain(undoStack, refusal ? null : back, ports.now());
      show();
      return refusal;
    },
    dropBlank() {
      const count = begun.size;
      for (;;) {
        const blank = blankOf(shown.document, begun);
        if (blank === undefined) break;
        takeAway(blank);
      }
      if (begun.size === count) return;
      if (pending.commands.length === 0 && saving.kind !== 'foreign') settle(0);
      show();
    },
    flush,
    read(stored) {
      const foreign = saving.kind === 'foreign';
      if (underWay || (stored.seq < seen && !foreign)) return;
      recorded = stored.document;
      seen = stored.seq;
      if (foreign) settle(0);
      show();
    },
    foundForeign() {
      cancelTimer();
      saving = { kind: 'foreign' };
      show();
    },
    forgetLost() {
      lost = [];
      show();
    },
  };
}
