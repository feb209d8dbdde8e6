import { CommandId } from '../../../src/domain/id';
import { addCause, cause, remove, reword } from './commands';
import { createLog, openDesk, tomas } from './desk';

const other = CommandId.parse('other00001');
const typed = (name: string, text: string) =>
  Array.from(text, (_, index) => reword(name, text.slice(0, index + 1)));

describe('undo and redo', () => {
  it('takes back typing first, then the cause', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a'), ...typed('a', 'The seal'));
    desk.session.undo();
    expect(desk.texts()).toEqual(['']);
    desk.session.undo();
    expect(desk.texts()).toEqual([]);
    expect(desk.session.state().canUndo).toBe(false);
  });

  it('takes typing after a pause as another step', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a'), reword('a', 'The seal'));
    await desk.pass(2_000);
    desk.give(reword('a', 'The seal swells'));
    desk.session.undo();
    expect(desk.texts()).toEqual(['The seal']);
  });

  it('does again what was undone, also after it was saved', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'The seal'), addCause('b', 'Beneath', 'a'));
    await desk.pass(1_000);
    desk.give(remove('a'));
    await desk.pass(1_000);
    desk.session.undo();
    expect(desk.texts()).toEqual(['The seal', 'Beneath']);
    desk.session.redo();
    expect(desk.texts()).toEqual([]);
    desk.session.undo();
    await desk.pass(1_000);
    expect(log.document().causes.map(({ text }) => text)).toEqual(['The seal', 'Beneath']);
  });

  it('takes back its own change only, not what somebody else did since', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'Mine'));
    await desk.pass(1_000);
    log.enter([{ id: other, command: addCause('b', 'Theirs') }], tomas);
    desk.session.read(log.stored());
    desk.session.undo();
    expect(desk.texts()).toEqual(['Theirs']);
  });

  it('says why when somebody else’s change left nothing to take back', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'Mine'), { kind: 'classify', id: cause('a'), class: 'method' });
    await desk.pass(1_000);
    log.enter([{ id: other, command: remove('a') }], tomas);
    desk.session.read(log.stored());
    expect(desk.session.undo()).toEqual({ reason: 'causeMissing' });
  });

  it('forgets what was undone once something new is done', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a', 'First'));
    desk.session.undo();
    desk.give(addCause('b', 'Second'));
    expect(desk.session.state().canRedo).toBe(false);
  });
});
