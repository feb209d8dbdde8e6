import { CommandId } from '../../../src/domain/id';
import { addCause, remove, reword } from './commands';
import { createLog, openDesk, tomas } from './desk';

const first = CommandId.parse('first00001');
const other = CommandId.parse('other00001');

describe('two people on one analysis', () => {
  it('shows the other person’s causes after a save, and keeps its own', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'Mine'));
    log.enter([{ id: other, command: addCause('b', 'Theirs') }], tomas);
    await desk.pass(1_000);
    expect(desk.texts().sort()).toEqual(['Mine', 'Theirs']);
  });

  it('puts what is being typed on top of what was read', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'Mine'));
    log.enter([{ id: other, command: addCause('b', 'Theirs') }], tomas);
    desk.session.read(log.stored());
    expect(desk.texts().sort()).toEqual(['Mine', 'Theirs']);
    expect(desk.session.state().unsaved).toBe(1);
  });

  it('shows a change that no longer fitted, with the reason, until it is put away', async () => {
    const log = createLog();
    log.enter([{ id: first, command: addCause('a', 'The seal') }], tomas);
    const desk = await openDesk(log);
    desk.give(reword('a', 'The seal swells'));
    log.enter([{ id: other, command: remove('a') }], tomas);
    await desk.pass(1_000);
    expect(desk.session.state().lost).toEqual([
      { command: reword('a', 'The seal swells'), reason: 'causeMissing' },
    ]);
    desk.session.forgetLost();
    expect(desk.session.state().lost).toEqual([]);
  });

  it('does not go back to an older reading', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    const earlier = log.stored();
    desk.give(addCause('a', 'Mine'));
    await desk.pass(1_000);
    desk.session.read(earlier);
    expect(desk.texts()).toEqual(['Mine']);
  });
});
