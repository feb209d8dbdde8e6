import { addCause, reword } from './commands';
import { createLog, openDesk } from './desk';

const typed = (name: string, text: string) =>
  Array.from(text, (_, index) => reword(name, text.slice(0, index + 1)));

describe('saving by itself', () => {
  it('saves a second after the last keystroke, typing as one change', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a'), ...typed('a', 'The seal swells'));
    await desk.pass(900);
    expect(log.saves).toEqual([]);
    expect(desk.session.state().saving.kind).toBe('changed');
    await desk.pass(100);
    expect(log.saves).toEqual([1]);
    expect(log.document().causes[0]?.text).toBe('The seal swells');
    expect(desk.session.state()).toMatchObject({ unsaved: 0, saving: { kind: 'saved' } });
  });

  it('saves thirty edits in at most three calls', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    for (let edit = 0; edit < 30; edit += 1) {
      desk.give(addCause(String(edit), `Why ${edit}`));
      await desk.pass(100);
    }
    await desk.session.flush();
    await desk.pass(2_000);
    expect(log.document().causes).toHaveLength(30);
    expect(log.saves.length).toBeLessThanOrEqual(3);
  });

  it('keeps what is typed while a save is under way, and saves it next', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'The seal'));
    const saving = desk.session.flush();
    desk.give(reword('a', 'The seal swells'));
    await saving;
    expect(desk.texts()).toEqual(['The seal swells']);
    await desk.pass(1_000);
    expect(log.document().causes[0]?.text).toBe('The seal swells');
    expect(log.saves).toEqual([1, 1]);
  });

  it('refuses at once what does not apply, and sends nothing', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    expect(desk.give(reword('a', 'nowhere'))).toEqual([{ reason: 'causeMissing' }]);
    await desk.pass(5_000);
    expect(log.saves).toEqual([]);
  });
});

describe('asking to save now', () => {
  it('waits for the save under way and for what came after it', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'The seal'));
    const first = desk.session.flush();
    desk.give(addCause('b', 'swells', 'a'));
    await desk.session.flush();
    expect(log.document().causes).toHaveLength(2);
    await first;
  });
});
