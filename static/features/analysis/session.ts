import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import { type CauseId, CommandId } from '../../../src/domain/id';
import { blankOf, withdrawn, withoutStepsOf } from './blank-causes';
import { draftKey, keepDraft } from './drafts';
import * as ledgers from './ledger';
import type { Writing } from './live/crossings';
import type { Fitting } from './fitting';
import { type News, noNews } from './live/news';
import { newsIn } from './live/taken-over';
import { queued, without } from './pending';
import type { SessionPorts, SessionStart } from './ports';
import { keptFrom } from './retracing';
import { hasRoomFor, isFull, tooLarge } from './room-left';
import { outcomeOf } from './save-outcome';
import { pauseAfter, type Saving, savingAfter } from './saving';
import type { NotDone, Session, SessionState } from './session-state';
import { typedIn } from './typing';
import * as undoing from './undo-stack';

const typingPause = 1_000;
const largestBatch = 200;

/** Shows each change at once, saves it in batches under ids that make a retry harmless, and loses none. */
export function openSession(start: SessionStart, ports: SessionPorts): Session {
  let ledger: ledgers.Ledger = {
    recorded: start.stored?.document ?? emptyCauseDocument,
    seen: start.stored?.seq ?? 0,
    pending: { commands: start.left, tried: new Set(start.left.map(({ id }) => id)) },
    unfit: new Set(),
  };
  let undoStack = undoing.emptyUndoStack;
  let saving: Saving = { kind: 'saved' };
  let lost = start.leftLost;
  let news: News = noNews;
  let failures = 0;
  let batch = largestBatch;
  let underWay: Promise<void> | null = null;
  let cancelTimer: () => void = () => undefined;
  const begun = new Set<CauseId>();
  const writings = new Map<string, Writing>();
  const listeners = new Set<() => void>();
  const key = draftKey(start.issueId, start.me, start.windowId);

  const giver = () => ({
    actor: start.me,
    at: Instant.parse(new Date(ports.now()).toISOString()),
  });
  const waiting = () => ledger.pending.commands.map(({ command }) => command);
  const present = (): SessionState => {
    const document = ledgers.shownBy(ledger, giver());
    return {
      document,
      seen: ledger.seen,
      unsaved: ledger.pending.commands.length,
      waiting: waiting(),
      outlivesWindow: ports.drafts.outliveWindow,
      saving,
      lost,
      news,
      size: ledgers.sizeShown(ledger, giver()),
      canUndo: undoStack.done.length > 0,
      canRedo: undoStack.undone.length > 0,
    };
  };
  let shown = present();

  const show = () => {
    shown = present();
    keepDraft(ports.drafts, key, { commands: ledger.pending.commands, lost });
    for (const changed of listeners) changed();
  };
  const parted = () => ledgers.partedBy(ledger, giver());
  /** What is left to save goes out after a pause; nothing left means saved. */
  const settle = (pause: number) => {
    cancelTimer();
    saving = { kind: 'saved' };
    if (ledger.pending.commands.length === 0) return;
    if (parted().fits.length === 0) {
      saving = { kind: 'stopped', refusal: tooLarge(ledgers.sizeShown(ledger, giver())) };
      return;
    }
    saving = { kind: 'changed' };
    saveIn(pause);
  };
  const saveIn = (milliseconds: number) => {
    cancelTimer();
    cancelTimer = ports.later(milliseconds, () => void flush());
  };
  const hasRoom = (command: CauseCommand): boolean =>
    typedIn(command) !== null || hasRoomFor(command, ledgers.goingOut(ledger, giver()), giver());
  const perform = (command: CauseCommand): NotDone | null => {
    const applied = apply(shown.document, command, giver());
    if (!applied.ok) return applied.refusal;
    if (!hasRoom(command)) return { reason: 'noRoom' };
    const sent = { id: CommandId.parse(ports.newId()), command };
    ledger = ledgers.withWaiting(ledger, queued(ledger.pending, sent));
    const typed = typedIn(command);
    if (typed) writings.set(typed.place, { at: ports.now(), command });
    const { kind } = saving;
    if (kind === 'saved' || kind === 'changed' || kind === 'stopped') settle(typingPause);
    shown = present();
    return null;
  };

  const takeOver = (next: ledgers.Ledger, lostIds: ReadonlySet<CommandId> = new Set()) => {
    const here = { by: giver(), writings, now: ports.now() };
    news = newsIn(news, { was: ledger, next }, lostIds, here);
    ledger = next;
  };

  /** Takes a line away; one that was not sent yet is never sent. */
  const takeAway = (id: CauseId) => {
    const rest = withdrawn(ledger.pending, id);
    if (rest) ledger = ledgers.withWaiting(ledger, rest);
    else perform({ kind: 'removeCause', id });
    undoStack = withoutStepsOf(undoStack, id);
    begun.delete(id);
    shown = present();
  };

  async function send(fitting: Fitting): Promise<void> {
    const sent = fitting.fits.slice(0, batch);
    ledger = ledgers.tried(ledgers.ordered(ledger, fitting), sent);
    saving = { kind: 'saving' };
    show();
    const answer = await ports.save(ledger.seen, sent);
    const outcome = outcomeOf(answer, sent);
    underWay = null;
    if (outcome.kind === 'judged') {
      const { stored } = outcome;
      const pending = without(ledger.pending, sent);
      const next = ledgers.withWaiting(ledger, pending);
      takeOver(stored ? ledgers.standingAt(next, stored) : next, outcome.lostIds);
      lost = [...lost, ...outcome.lost];
      failures = 0;
      batch = largestBatch;
      settle(typingPause);
    } else if (outcome.refusal.reason === 'causes.tooLarge') {
      // Others filled it meanwhile. Fewer at once tell what still fits.
      const [only, more] = sent;
      if (only && !more) ledger = ledgers.foundUnfit(ledger, only);
      batch = Math.ceil(sent.length / 2);
      settle(0);
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
    if (underWay || ledger.pending.commands.length === 0 || saving.kind === 'foreign') return;
    const fitting = parted();
    if (fitting.fits.length === 0) {
      settle(0);
      show();
      return;
    }
    underWay = send(fitting);
    await underWay;
  }

  /** Takes a step of undo or redo, unless that would take away what somebody else did there since. */
  const retrace = (step: undoing.Step | undefined, took: undoing.Taken): NotDone | null => {
    if (!step) return null;
    const { command } = step;
    const counter = inverse(shown.document, command);
    const place = { document: shown.document, by: giver() };
    const refusal = keptFrom(step, counter, place) ?? perform(command);
    const back = refusal || !counter ? null : inverse(shown.document, counter);
    undoStack = took(undoStack, refusal ? null : counter, back, ports.now());
    show();
    return refusal;
  };

  if (ledger.pending.commands.length > 0) settle(0);
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
      const back = inverse(before, command);
      const forth = back && inverse(shown.document, back);
      const typing = typedIn(command)?.place ?? null;
      undoStack = undoing.remembered(undoStack, { back, forth }, typing, ports.now());
      show();
      return null;
    },
    undo: () => retrace(undoStack.done.at(-1), undoing.tookBack),
    redo: () => retrace(undoStack.undone.at(-1), undoing.didAgain),
    dropBlank() {
      const count = begun.size;
      for (;;) {
        const blank = blankOf(shown.document, begun);
        if (blank === undefined) break;
        takeAway(blank);
      }
      if (begun.size === count) return;
      if (ledger.pending.commands.length === 0 && saving.kind !== 'foreign') settle(0);
      show();
    },
    flush,
    read(stored) {
      const isForeign = saving.kind === 'foreign';
      const isNewer = stored.seq > ledger.seen || isForeign;
      if (underWay || !isNewer) return false;
      takeOver(ledgers.standingAt(ledger, stored));
      if (isForeign || isFull(saving)) settle(0);
      show();
      return true;
    },
    foundForeign() {
      if (saving.kind === 'foreign') return;
      cancelTimer();
      saving = { kind: 'foreign' };
      show();
    },
    forgetLost(change) {
      lost = change ? lost.filter((other) => other !== change) : [];
      show();
    },
    forgetCrossing(crossing) {
      news = { ...news, crossings: news.crossings.filter((other) => other !== crossing) };
      show();
    },
  };
}
