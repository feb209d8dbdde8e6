import { CommandId } from '../../../src/domain/id';
import { propertyLimit } from '../../../src/domain/causes/stored';
import { largeParts } from '../../../static/features/analysis/room/room-words';
import { savingWords } from '../../../static/features/analysis/saving-words';
import { wordsInFull } from '../../../static/features/analysis/words-in-full';
import { addCause, cause, remove, reword, state } from './commands';
import { createDrafts, createLog, openDesk, tomas } from './desk';

const long = 'The seal swells at 80 °C. '.repeat(19).trim();
const longer = `${long} It hardens.`;

/** A log whose analysis has room for less than one more long cause, and a desk at it. */
async function nearlyFull(drafts = createDrafts()) {
  const log = createLog();
  let filled = 0;
  const fill = (actor = tomas) => {
    const id = CommandId.parse(`filling${String(filled).padStart(4, '0')}`);
    const unapplied = log.enter([{ id, command: addCause(`filled${filled}`, long) }], actor);
    if (unapplied) filled += 1;
    return unapplied !== null;
  };
  while (log.document().causes.length === filled && fill());
  return { log, drafts, desk: await openDesk(log, drafts), last: `filled${filled - 1}` };
}

const full = (desk: Awaited<ReturnType<typeof openDesk>>) =>
  desk.session.state().saving.kind === 'stopped';

describe('an analysis that fills its issue', () => {
  it('tells how much room it takes, and what takes most', async () => {
    const { desk } = await nearlyFull();
    desk.give(remove('filled0'), state('It leaks. '.repeat(99)));
    const { size, document } = desk.session.state();
    expect(size).toBeGreaterThan(0.9 * propertyLimit);
    expect(largeParts(document)).toEqual([
      { node: 'problem', name: 'The problem statement', percent: 3 },
    ]);
  });

  it('refuses more before anything is sent', async () => {
    const { log, desk } = await nearlyFull();
    expect(desk.give(addCause('more', 'One more'))).toEqual([{ reason: 'noRoom' }]);
    await desk.pass(60_000);
    expect(log.saves).toEqual([]);
    expect(desk.session.state().unsaved).toBe(0);
  });

  it('lets words be typed on past the limit, keeps them in their field, and says so before a save', async () => {
    const { log, drafts, desk } = await nearlyFull();
    desk.give(state('What leaks is the shaft seal. '.repeat(30)));
    const shown = desk.session.state();
    expect(shown.document.problem.what).toContain('What leaks');
    expect(full(desk)).toBe(true);
    expect(savingWords(shown)).toMatch(/^Not saved, 1 change kept: .*Shorten or remove/);
    expect(wordsInFull(shown.waiting)).toContain('What leaks');
    expect([...drafts.kept.values()].join()).toContain('What leaks');
    await desk.pass(600_000);
    expect(log.saves).toEqual([]);
  });

  it('takes what is made shorter, and then by itself what had waited', async () => {
    const { log, desk, last } = await nearlyFull();
    desk.give(state('What leaks is the shaft seal. '.repeat(30)));
    desk.give(reword(last, 'The seal swells'));
    await desk.pass(1_000);
    expect(full(desk)).toBe(true);
    expect(log.document().causes.some(({ text }) => text === 'The seal swells')).toBe(true);
    expect(log.document().problem.what).toBe('');
    desk.give(remove('filled0'));
    await desk.pass(1_000);
    expect(log.document().problem.what).toContain('What leaks');
    expect(desk.session.state()).toMatchObject({ unsaved: 0, saving: { kind: 'saved' } });
  });

  it('saves the words themselves once they are short enough', async () => {
    const { log, desk } = await nearlyFull();
    desk.give(state('What leaks is the shaft seal. '.repeat(30)));
    await desk.pass(5_000);
    desk.give(state('Leaks'));
    await desk.pass(1_000);
    expect(log.document().problem.what).toBe('Leaks');
    expect(desk.session.state().saving.kind).toBe('saved');
  });

  it('saves what still fits though something larger waits', async () => {
    const { log, desk } = await nearlyFull();
    desk.give(state('What leaks is the shaft seal. '.repeat(30)));
    desk.give({ kind: 'nameRoot', id: cause('filled1'), root: true });
    await desk.pass(1_000);
    expect(log.document().causes.find(({ id }) => id === cause('filled1'))?.root).toBe(true);
    expect(desk.session.state().waiting.map(({ kind }) => kind)).toEqual(['stateProblem']);
  });
});

describe('two people who fill it together', () => {
  /** Anna has not seen yet that Tomás took the room. */
  async function overtaken() {
    const { log, desk } = await nearlyFull();
    desk.give(remove('filled0'), remove('filled1'), remove('filled2'));
    await desk.pass(1_000);
    for (const [index, name] of ['x', 'y'].entries()) {
      const id = CommandId.parse(`overtaking${index}`);
      expect(log.enter([{ id, command: addCause(name, longer) }], tomas)).toEqual([]);
    }
    return { log, desk };
  }

  it('lose nothing: what fits is recorded, only the rest waits', async () => {
    const { log, desk } = await overtaken();
    desk.give(addCause('a', 'Short enough'), addCause('b', long), addCause('c', longer));
    await desk.pass(1_000);
    for (let tries = 0; tries < 10; tries += 1) await desk.pass(0);
    await desk.pass(1_000);
    const texts = log.document().causes.map(({ text }) => text);
    const { waiting, lost, saving } = desk.session.state();
    expect(texts).toContain('Short enough');
    expect(texts.filter((text) => text === longer)).toHaveLength(2);
    expect(lost).toEqual([]);
    expect(saving).toMatchObject({ kind: 'stopped', refusal: { reason: 'causes.tooLarge' } });
    const kept = waiting.map((command) => ('text' in command ? command.text : ''));
    expect([...texts, ...kept]).toEqual(expect.arrayContaining(['Short enough', long, longer]));
    expect(waiting.length).toBeGreaterThan(0);
  });

  it('and what waited goes out once a colleague made room', async () => {
    const { log, desk } = await overtaken();
    desk.give(addCause('b', long), addCause('c', longer));
    await desk.pass(1_000);
    for (let tries = 0; tries < 10; tries += 1) await desk.pass(1_000);
    expect(full(desk)).toBe(true);
    const room = ['filled3', 'filled4', 'filled5'].map((name, index) => ({
      id: CommandId.parse(`making0000${index}`),
      command: remove(name),
    }));
    log.enter(room, tomas);
    desk.session.read(log.stored());
    await desk.pass(1_000);
    expect(desk.session.state()).toMatchObject({ unsaved: 0, saving: { kind: 'saved' } });
    expect(log.document().causes.filter(({ text }) => text === longer)).toHaveLength(3);
  });

  it('ask the log only a few times more', async () => {
    const { log, desk } = await overtaken();
    const before = log.saves.length;
    desk.give(addCause('a', 'Short enough'), addCause('b', long), addCause('c', longer));
    for (let tries = 0; tries < 30; tries += 1) await desk.pass(1_000);
    expect(log.saves.length - before).toBeLessThanOrEqual(4);
  });
});
