import fc from 'fast-check';
import { apply } from '../../../src/domain/causes/apply';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import { readCauses } from '../../../src/domain/causes/migrations';
import { propertyOf, storedOf } from '../../../src/domain/causes/stored-of';
import { canonical } from '../../../src/domain/digest';
import type { AccountId } from '../../../src/domain/id';
import { anyCommand, anySession, givenBy } from './any-command';
import { faultsOf, frozen } from './invariants';
import { ada, ben, by, why, written } from './writing';

const both = [ada, ben] as const;

type Step =
  { readonly does: 'give'; readonly command: CauseCommand } | { readonly does: 'undo' | 'send' };

/** What somebody does next: give a command, take the last one back, or put what they have on record. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('give' as const), command: anyCommand }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('send' as const) }) },
);
const meeting = fc.array(fc.tuple(fc.constantFrom(...both), step), {
  minLength: 40,
  maxLength: 120,
});

interface Entry {
  readonly actor: AccountId;
  readonly command: CauseCommand;
}

/** Somebody at their own window: it shows what was on record when they last sent, with their own on top. */
interface Writer {
  seen: CauseDocument;
  waiting: CauseCommand[];
  backs: CauseCommand[];
}

interface Met {
  readonly given: number;
  readonly entries: readonly Entry[];
  readonly reported: readonly { readonly command: CauseCommand; readonly reason: string }[];
  readonly versions: readonly CauseDocument[];
  readonly document: CauseDocument;
}

const shown = ({ seen, waiting }: Writer, actor: AccountId): CauseDocument =>
  waiting.reduce((document, command) => {
    const applied = apply(document, command, by(actor));
    return applied.ok ? applied.value : document;
  }, seen);

/** Two people write at once; what each sends is put on top of what is there then. */
function meet(steps: readonly (readonly [AccountId, Step])[], from: CauseDocument): Met {
  let document = frozen(from);
  const entries: Entry[] = [];
  const reported: { command: CauseCommand; reason: string }[] = [];
  const versions: CauseDocument[] = [];
  let given = 0;
  const writers = new Map(
    both.map((actor): [AccountId, Writer] => [actor, { seen: from, waiting: [], backs: [] }]),
  );

  const send = (actor: AccountId, writer: Writer) => {
    for (const command of writer.waiting) {
      const applied = apply(document, command, by(actor));
      if (applied.ok) {
        document = frozen(applied.value);
        entries.push({ actor, command });
        versions.push(document);
      } else {
        reported.push({ command, reason: applied.refusal.reason });
      }
    }
    writer.waiting = [];
    writer.seen = document;
  };
  const give = (actor: AccountId, writer: Writer, command: CauseCommand): boolean => {
    const before = shown(writer, actor);
    if (!apply(before, command, by(actor)).ok) return false;
    const back = inverse(before, command);
    if (back) writer.backs.push(back);
    writer.waiting.push(command);
    given += 1;
    return true;
  };
  for (const [actor, next] of steps) {
    const writer = writers.get(actor);
    if (!writer) continue;
    if (next.does === 'give') give(actor, writer, next.command);
    if (next.does === 'send') send(actor, writer);
    const back = next.does === 'undo' ? writer.backs.pop() : undefined;
    // What takes a change back is not itself taken back here.
    if (back && give(actor, writer, back)) writer.backs.pop();
  }
  for (const [actor, writer] of writers) send(actor, writer);
  return { given, entries, reported, versions, document };
}

const begun = written([
  why('cause1', null, 'Fluid passes the shaft seal'),
  why('cause2', 'cause1', 'The seal hardened'),
  why('cause3', 'cause2', 'Heater ran at 95 °C'),
  why('cause4', 'cause1', 'The shaft is scored'),
]);

/** What a team had written before the two of them. */
const beginning = anySession.map((session) =>
  session.reduce<CauseDocument>((document, { actor, command }) => {
    const applied = apply(document, command, by(actor));
    return applied.ok ? applied.value : document;
  }, begun),
);

describe('two writers, in any order of arrival', () => {
  it('lose no command: each is on record or reported with its reason', () => {
    fc.assert(
      fc.property(beginning, meeting, (from, steps) => {
        const { given, entries, reported } = meet(steps, from);
        expect(entries.length + reported.length).toBe(given);
        for (const { reason } of reported) expect(CommandRefusalReason.options).toContain(reason);
      }),
      { numRuns: 400 },
    );
  });

  it('make no cycle, leave no id that points nowhere, and no version that could not be read again', () => {
    fc.assert(
      fc.property(beginning, meeting, (from, steps) => {
        for (const version of meet(steps, from).versions) expect(faultsOf(version)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('end with one document, whoever reads it: from the issue, or from the log', () => {
    fc.assert(
      fc.property(beginning, meeting, (from, steps) => {
        const { entries, document } = meet(steps, from);
        const replayed = entries.reduce((before, { actor, command }) => {
          const applied = apply(before, command, by(actor));
          if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.reason}`);
          return applied.value;
        }, from);
        expect(canonical(replayed)).toBe(canonical(document));
        const property: unknown = JSON.parse(
          JSON.stringify(propertyOf(storedOf(document, 1, '0'.repeat(64)))),
        );
        const read = readCauses(property);
        expect(read.ok && canonical(read.value.document)).toBe(canonical(document));
      }),
      { numRuns: 200 },
    );
  });

  it('leave words of one alone where the other only works elsewhere', () => {
    fc.assert(
      fc.property(beginning, fc.array(anyCommand, { maxLength: 30 }), (from, commands) => {
        const others = commands.filter(
          ({ kind }) => !['removeCause', 'reword', 'startOver', 'startFrom'].includes(kind),
        );
        const words = new Map(from.causes.map(({ id, text }) => [id, text]));
        const { document } = meet(
          others.map((command): [AccountId, Step] => [ben, { does: 'give', command }]),
          from,
        );
        for (const [id, text] of words) {
          expect(document.causes.find((cause) => cause.id === id)?.text).toBe(text);
        }
      }),
    );
  });
});

describe('undo after any sequence', () => {
  /** What can be taken back, with what does it, in the order in which it was given. */
  const doneBy = (actor: AccountId, commands: readonly CauseCommand[], from: CauseDocument) => {
    let document = from;
    const backs: CauseCommand[] = [];
    for (const command of commands) {
      const back = inverse(document, command);
      const applied = apply(document, command, by(actor));
      if (!back || !applied.ok) continue;
      document = applied.value;
      backs.unshift(back);
    }
    return { document, backs };
  };
  const takenBack = (actor: AccountId, { document, backs }: ReturnType<typeof doneBy>) =>
    backs.reduce((later, back) => {
      const applied = apply(later, back, by(actor));
      if (!applied.ok) throw new Error(`${back.kind}: ${applied.refusal.reason}`);
      return applied.value;
    }, document);
  const own = fc.array(
    givenBy(ada).map(({ command }) => command),
    { minLength: 20, maxLength: 60 },
  );

  it('restores the very document, byte for byte', () => {
    fc.assert(
      fc.property(own, own, (earlier, later) => {
        const from = doneBy(ada, earlier, begun).document;
        expect(canonical(takenBack(ada, doneBy(ada, later, from)))).toBe(canonical(from));
      }),
      { numRuns: 300 },
    );
  });

  it('restores a team’s document but for the signature under what came back', () => {
    const unsigned = (document: CauseDocument) =>
      canonical({
        ...document,
        causes: document.causes.map((cause) => ({ ...cause, wordedBy: undefined })),
        kept: document.kept.map((kept) => ({ ...kept, by: undefined })),
      });
    fc.assert(
      fc.property(beginning, own, (from, commands) => {
        expect(unsigned(takenBack(ada, doneBy(ada, commands, from)))).toBe(unsigned(from));
      }),
      { numRuns: 300 },
    );
  });
});
