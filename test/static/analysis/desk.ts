import type { Saved, SentCommand } from '../../../src/contract/causes';
import type { Wire } from '../../../src/contract/wire';
import { Instant } from '../../../src/domain/calendar';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { type CauseDocument, emptyCauseDocument } from '../../../src/domain/causes/document';
import { propertyLimit } from '../../../src/domain/causes/stored';
import { sizeOf, storedOf } from '../../../src/domain/causes/stored-of';
import { AccountId, CommandId, IssueId } from '../../../src/domain/id';
import type { DraftStore } from '../../../static/features/analysis/drafts';
import { draftKey, leftDrafts } from '../../../static/features/analysis/drafts';
import { openSession } from '../../../static/features/analysis/session';

export const anna = AccountId.parse('anna');
export const tomas = AccountId.parse('tomas');
const issueId = IssueId.parse('10042');
const at = Instant.parse('2026-03-02T08:00:00.000Z');

/** A log that applies commands once by their id and takes no more than fits, as the app's own does, and can be made to fail. */
export function createLog() {
  let document: CauseDocument = emptyCauseDocument;
  const known = new Set<string>();
  const saves: number[] = [];
  let failing: {
    code: 'unavailable' | 'forbidden' | 'conflict' | 'refused';
    reason: string;
  } | null = null;
  let answerLost = false;
  const stored = () => storedOf(document, known.size, 'f'.repeat(64));

  /** What of it no longer applies; null when the whole is too large, and nothing was entered. */
  const enter = (sent: readonly SentCommand[], actor: AccountId) => {
    let after = document;
    const entered: string[] = [];
    const unapplied = sent.flatMap(({ id, command }) => {
      if (known.has(id)) return [];
      const applied = apply(after, command, { actor, at });
      if (!applied.ok) return [{ id, reason: applied.refusal.reason }];
      after = applied.value;
      entered.push(id);
      return [];
    });
    const size = sizeOf(storedOf(after, known.size + entered.length, 'f'.repeat(64)));
    if (entered.length > 0 && size > propertyLimit) return null;
    document = after;
    entered.forEach((id) => known.add(id));
    return unapplied;
  };
  const refusal = (
    code: 'unavailable' | 'forbidden' | 'conflict' | 'refused' | 'tooLarge',
    reason: string,
  ): Wire<Saved> => ({
    ok: false,
    refusal: { code, reason, fields: [], data: {}, reference: '' },
  });

  return {
    saves,
    stored,
    document: () => document,
    knows: (id: string) => known.has(id),
    /** Written before anybody opened it. */
    begin: (commands: readonly CauseCommand[]) =>
      enter(
        commands.map((command, index) => ({ id: CommandId.parse(`beginning${index}`), command })),
        anna,
      ),
    fail: (next: typeof failing) => void (failing = next),
    loseAnswer: () => void (answerLost = true),
    enter,
    save: (_seen: number, sent: readonly SentCommand[]): Promise<Wire<Saved>> => {
      if (failing) return Promise.resolve(refusal(failing.code, failing.reason));
      saves.push(sent.length);
      const unapplied = enter(sent, anna);
      if (!unapplied) return Promise.resolve(refusal('tooLarge', 'causes.tooLarge'));
      if (answerLost) {
        answerLost = false;
        return Promise.resolve(refusal('unavailable', 'bridge.timedOut'));
      }
      return Promise.resolve({ ok: true, value: { stored: stored(), unapplied } });
    },
  };
}

/** A browser's storage with windows that can close. */
export function createDrafts() {
  const kept = new Map<string, string>();
  const open = new Set<string>();
  const store: DraftStore = {
    outliveWindow: true,
    keys: () => [...kept.keys()],
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
    inUse: () => Promise.resolve(open),
  };
  return { kept, open, store };
}

/** One window on an issue, with a clock and timers in the test's hand. */
export async function openDesk(
  log: ReturnType<typeof createLog>,
  drafts = createDrafts(),
  windowId = 'w1',
) {
  let now = Date.parse(at);
  let made = 0;
  let timers: { due: number; run: () => void }[] = [];
  const key = draftKey(issueId, anna, windowId);
  drafts.open.add(key);
  const left = await leftDrafts(drafts.store, { issueId, accountId: anna });
  const hasLog = log.stored().seq > 0;
  const session = openSession(
    {
      issueId,
      me: anna,
      windowId,
      stored: hasLog ? log.stored() : null,
      left: left.commands,
      leftLost: left.lost,
    },
    {
      save: log.save,
      now: () => now,
      newId: () => `${windowId}made${String((made += 1)).padStart(4, '0')}`,
      later: (milliseconds, run) => {
        const timer = { due: now + milliseconds, run };
        timers.push(timer);
        return () => void (timers = timers.filter((other) => other !== timer));
      },
      drafts: drafts.store,
    },
  );
  left.forget();

  return {
    session,
    texts: () => session.state().document.causes.map(({ text }) => text),
    give: (...commands: CauseCommand[]) => commands.map((command) => session.give(command)),
    /** Lets time pass, and what is due happen. */
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { run } of due) run();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
    /** The window is gone without a word: a crash, a closed lid. */
    crash: () => {
      timers = [];
      drafts.open.delete(key);
    },
  };
}
