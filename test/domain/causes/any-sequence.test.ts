import fc from 'fast-check';
import { apply } from '../../../src/domain/causes/apply';
import type { Cause } from '../../../src/domain/causes/cause';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import { inverse } from '../../../src/domain/causes/inverse';
import type { AccountId } from '../../../src/domain/id';
import { anyCommand, anySession, givenBy, type Given } from './any-command';
import { faultsOf, frozen } from './invariants';
import { ada, ben, by } from './writing';

interface Step {
  readonly before: CauseDocument;
  readonly command: CauseCommand;
  readonly actor: AccountId;
  readonly after: CauseDocument;
}

/** Every change that was accepted; now and then the last one is taken back. */
function walk(session: readonly Given[], from = emptyCauseDocument): Step[] {
  const steps: Step[] = [];
  const take = (actor: AccountId, command: CauseCommand): void => {
    const before = frozen(steps.at(-1)?.after ?? from);
    const applied = apply(before, command, by(actor));
    if (applied.ok) steps.push({ before, command, actor, after: applied.value });
    else expect(CommandRefusalReason.options).toContain(applied.refusal.reason);
  };
  session.forEach(({ actor, command }, index) => {
    take(actor, command);
    const last = steps.at(-1);
    const back = index % 5 === 0 && last ? inverse(last.before, last.command) : null;
    if (last && back) take(last.actor, back);
  });
  return steps;
}

const endOf = (session: readonly Given[]): CauseDocument =>
  walk(session).at(-1)?.after ?? emptyCauseDocument;

/** Nothing takes them back. */
const lasting: readonly string[] = ['verify', 'beginRevision'];

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The document but for whose words or decision it was: an undo is signed by who undoes. */
const unsigned = (document: CauseDocument): unknown =>
  json({
    ...document,
    causes: document.causes.map((cause) => ({ ...cause, wordedBy: undefined })),
    kept: document.kept.map((kept) => ({ ...kept, by: undefined })),
  });

function undone({ before, command, actor, after }: Step): CauseDocument {
  const back = inverse(before, command);
  if (!back) return before;
  const applied = apply(after, back, by(actor));
  if (!applied.ok) throw new Error(`${back.kind} was refused: ${applied.refusal.reason}`);
  return applied.value;
}

/** A new revision says of each for which one it was done. */
const ofNoRevision = ({ verifications }: Pick<Cause, 'verifications'>) =>
  verifications.map((each) => ({ ...each, revision: undefined }));

describe('any sequence of commands', () => {
  it('leaves a tree in order, with nothing that points nowhere', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        walk(session).forEach(({ after }) => expect(faultsOf(after)).toEqual([]));
      }),
    );
  });

  it('can be taken back step by step, to the very document before', () => {
    fc.assert(
      fc.property(fc.array(givenBy(ada), { maxLength: 60 }), (session) => {
        walk(session)
          .filter(({ command }) => command.kind !== 'restoreCauses')
          .forEach((step) => expect(json(undone(step))).toEqual(json(step.before)));
      }),
    );
  });

  it('can be taken back by each of a team too, who signs for what that brings back', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        walk(session)
          .filter(({ command }) => command.kind !== 'restoreCauses')
          .forEach((step) => expect(unsigned(undone(step))).toEqual(unsigned(step.before)));
      }),
    );
  });

  it('goes forward again after an undo, but for the list of what may come back', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        walk(session)
          .filter(({ command }) => command.kind === 'restoreCauses')
          .forEach((step) =>
            expect(json({ ...undone(step), removed: [] })).toEqual(
              json({ ...step.before, removed: [] }),
            ),
          );
      }),
    );
  });

  it('has no way back only where there is nothing to take back, or it stays on record', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        walk(session)
          .filter(({ before, command }) => inverse(before, command) === null)
          .forEach(({ before, command, after }) => {
            if (!lasting.includes(command.kind)) expect(json(after)).toEqual(json(before));
          });
      }),
    );
  });

  it('keeps every verification for as long as its cause is there', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        for (const { before, after } of walk(session)) {
          for (const { id, verifications } of before.causes) {
            const later = after.causes.find((cause) => cause.id === id);
            if (later)
              expect(ofNoRevision(later).slice(0, verifications.length)).toEqual(
                ofNoRevision({ verifications }),
              );
          }
        }
      }),
    );
  });

  it('puts nobody else’s name on anything', () => {
    fc.assert(
      fc.property(anySession, fc.array(anyCommand, { maxLength: 10 }), (session, commands) => {
        const from = endOf(session);
        const names = (document: CauseDocument): number =>
          JSON.stringify(document).split(ben).length - 1;
        const own = commands.map((command) => ({ actor: ada, command }));
        walk(own, from)
          .filter(({ command }) => command.kind !== 'restoreCauses')
          .forEach(({ before, after }) => expect(names(after)).toBeLessThanOrEqual(names(before)));
      }),
    );
  });
});

describe('two people at once', () => {
  const turns = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  const commands = fc.array(anyCommand, { maxLength: 20 });

  /** One stream out of two, each in its own order. */
  function interleaved(left: Given[], right: Given[], order: boolean[]): Given[] {
    const [mine, yours] = [[...left], [...right]];
    const merged = order.flatMap((first) => (first ? mine : yours).shift() ?? []);
    return [...merged, ...mine, ...yours];
  }

  it('each command applies or is refused with a reason, in any order of arrival', () => {
    fc.assert(
      fc.property(anySession, commands, commands, turns, (session, left, right, order) => {
        const merged = interleaved(
          left.map((command) => ({ actor: ada, command })),
          right.map((command) => ({ actor: ben, command })),
          order,
        );
        const steps = walk(merged, endOf(session));
        steps.forEach(({ after }) => expect(faultsOf(after)).toEqual([]));
      }),
    );
  });

  it('come to the same document whoever arrives first, where they work on different causes', () => {
    const onOne = (id: string) =>
      anyCommand.filter(
        (command) =>
          'id' in command &&
          command.id === id &&
          !['addCause', 'move', 'removeCause'].includes(command.kind),
      );
    fc.assert(
      fc.property(anySession, onOne('cause1'), onOne('cause2'), (session, left, right) => {
        const one = { actor: ada, command: left };
        const two = { actor: ben, command: right };
        const from = endOf(session);
        const both = (first: Given, second: Given): unknown =>
          json(
            [first, second].reduce((document, { actor, command }) => {
              const applied = apply(document, command, by(actor));
              return applied.ok ? applied.value : document;
            }, from),
          );
        expect(both(one, two)).toEqual(both(two, one));
      }),
    );
  });
});
