import * as fc from 'fast-check';
import type { Saved, SentCommand } from '../../../src/contract/causes';
import type { Wire } from '../../../src/contract/wire';
import { reservedCommands, type CauseCommand } from '../../../src/domain/causes/command';
import { canonical } from '../../../src/domain/digest';
import { type AccountId, CauseId, IssueId } from '../../../src/domain/id';
import { openSession } from '../../../static/features/analysis/session';
import { anyCommand } from '../../domain/causes/any-command';
import { anna, createDrafts, createLog, tomas } from './desk';

const given = anyCommand.filter(({ kind }) => !reservedCommands.has(kind));
const why = (name: string, parent: string | null): CauseCommand => ({
  kind: 'addCause',
  id: CauseId.parse(name),
  parent: parent === null ? null : CauseId.parse(parent),
  after: null,
  leg: 'occurrence',
  text: 'Fluid passes the shaft seal',
});

/** What may happen next; a save's way there and back are two moments, and either may be its last. */
const moment = fc.oneof(
  { weight: 10, arbitrary: given.map((command) => ({ kind: 'give', command }) as const) },
  { weight: 3, arbitrary: fc.nat(3_000).map((ms) => ({ kind: 'pass', ms }) as const) },
  { weight: 4, arbitrary: fc.constant({ kind: 'arrive' } as const) },
  { weight: 4, arbitrary: fc.constant({ kind: 'answer' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'loseCall' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'loseAnswer' } as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'look' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' } as const) },
);
const meeting = fc.array(fc.tuple(fc.boolean(), moment), { minLength: 30, maxLength: 120 });

type Log = ReturnType<typeof createLog>;

interface Call {
  readonly sent: readonly SentCommand[];
  readonly resolve: (answer: Wire<Saved>) => void;
  answer: Wire<Saved> | null;
}

const timedOut: Wire<Saved> = {
  ok: false,
  refusal: { code: 'unavailable', reason: 'bridge.timedOut', fields: [], data: {}, reference: '' },
};

/** A window whose calls travel as the test lets them. */
function openDesk(log: Log, me: AccountId, windowId: string) {
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  let made = 0;
  let timers: { due: number; run: () => void }[] = [];
  let call: Call | null = null;
  const everSent = new Map<string, SentCommand>();
  const reported = new Set<string>();
  const session = openSession(
    {
      issueId: IssueId.parse('10042'),
      me,
      windowId,
      stored: log.stored(),
      left: [],
      leftLost: [],
    },
    {
      save: (_seen, sent) => {
        sent.forEach((one) => everSent.set(one.id, one));
        return new Promise((resolve) => {
          call = { sent, resolve, answer: null };
        });
      },
      now: () => now,
      newId: () => `${windowId}made${String((made += 1)).padStart(4, '0')}`,
      later: (milliseconds, run) => {
        const timer = { due: now + milliseconds, run };
        timers.push(timer);
        return () => void (timers = timers.filter((other) => other !== timer));
      },
      drafts: createDrafts().store,
    },
  );
  const turns = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const end = async (answer: Wire<Saved>) => {
    const ended = call;
    call = null;
    if (answer.ok) answer.value.unapplied.forEach(({ id }) => reported.add(id));
    ended?.resolve(answer);
    await turns();
  };
  const arrive = () => {
    if (!call || call.answer) return;
    const unapplied = log.enter(call.sent, me);
    if (unapplied) call.answer = { ok: true, value: { stored: log.stored(), unapplied } };
  };
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    const due = timers.filter((timer) => timer.due <= now);
    timers = timers.filter((timer) => timer.due > now);
    due.forEach(({ run }) => run());
    await turns();
  };
  return {
    session,
    everSent,
    reported,
    arrive,
    pass,
    answer: async () => {
      if (call?.answer) await end(call.answer);
    },
    lose: async () => {
      if (call) await end(timedOut);
    },
    /** All is well again, for long enough. */
    calm: async () => {
      for (let rounds = 0; rounds < 8; rounds += 1) {
        arrive();
        if (call?.answer) await end(call.answer);
        session.read(log.stored());
        await pass(60_000);
      }
    },
  };
}

async function happen(
  desk: ReturnType<typeof openDesk>,
  log: Log,
  next: typeof moment extends fc.Arbitrary<infer Moment> ? Moment : never,
): Promise<void> {
  switch (next.kind) {
    case 'give':
      desk.session.give(next.command);
      return;
    case 'pass':
      return desk.pass(next.ms);
    case 'arrive':
      desk.arrive();
      return;
    case 'answer':
      return desk.answer();
    case 'loseCall':
      return desk.lose();
    case 'loseAnswer':
      desk.arrive();
      return desk.lose();
    case 'look':
      desk.session.read(log.stored());
      return;
    case 'undo':
      desk.session.undo();
      return;
    case 'redo':
      desk.session.redo();
      return;
  }
}

describe('two windows on one analysis, over a line that delays, loses and repeats', () => {
  it('end with what the log holds, and with every change on record or told', async () => {
    let entered = 0;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(meeting, async (moments) => {
        const log = createLog();
        const start = [why('cause1', null), why('cause2', 'cause1'), why('cause3', 'cause2')];
        log.begin(start);
        const desks = [openDesk(log, anna, 'w1'), openDesk(log, tomas, 'w2')] as const;
        for (const [isFirst, next] of moments) await happen(desks[isFirst ? 0 : 1], log, next);
        for (let rounds = 0; rounds < 3; rounds += 1) {
          for (const desk of desks) await desk.calm();
        }
        for (const { session, everSent, reported } of desks) {
          const { document, unsaved, saving, lost } = session.state();
          expect({ unsaved, saving }).toEqual({ unsaved: 0, saving: { kind: 'saved' } });
          expect(canonical(document)).toBe(canonical(log.document()));
          const untold = [...everSent.keys()].filter((id) => !log.knows(id) && !reported.has(id));
          expect(untold).toEqual([]);
          expect(lost).toHaveLength(reported.size);
          entered += everSent.size;
          told += reported.size;
        }
      }),
      { numRuns: 300 },
    );
    // The generators must let the two work, and get in each other's way.
    expect(entered).toBeGreaterThan(1_000);
    expect(told).toBeGreaterThan(10);
  });
});
