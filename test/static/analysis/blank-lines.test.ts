import { addCause, cause, remove, reword } from './commands';
import { createLog, openDesk } from './desk';

describe('a line that was begun and never got a word', () => {
  it('is never sent when it is left before that', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'The seal swells'), addCause('b', '', 'a'));
    desk.session.dropBlank();
    await desk.pass(1_000);
    expect(desk.texts()).toEqual(['The seal swells']);
    expect(log.stored()).toMatchObject({ seq: 1, document: { causes: [{ id: cause('a') }] } });
  });

  it('leaves nothing to save when it was all there was', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a'));
    desk.session.dropBlank();
    expect(desk.session.state()).toMatchObject({ unsaved: 0, saving: { kind: 'saved' } });
  });

  it('goes from the record as well when it had been sent', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a', 'The seal swells'), addCause('b', '', 'a'));
    await desk.pass(1_000);
    desk.session.dropBlank();
    await desk.pass(1_000);
    expect(log.document().causes.map(({ id }) => id)).toEqual([cause('a')]);
  });

  it('is passed by in undo and redo', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a', 'The seal swells'), addCause('b', '', 'a'));
    desk.session.dropBlank();
    expect(desk.session.undo()).toBeNull();
    expect(desk.texts()).toEqual([]);
    expect(desk.session.redo()).toBeNull();
    expect(desk.texts()).toEqual(['The seal swells']);
    expect(desk.session.state().canRedo).toBe(false);
  });

  it('goes with the blank line beneath it', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a', 'The seal swells'), addCause('b'), addCause('c', '', 'b'));
    desk.session.dropBlank();
    expect(desk.texts()).toEqual(['The seal swells']);
  });

  it('keeps what came after it in its place', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    const beside = { ...addCause('c', 'The batch was old'), after: cause('b') };
    desk.give(addCause('a', 'The seal swells'), addCause('b'), beside);
    desk.session.dropBlank();
    await desk.pass(1_000);
    expect(log.document().causes.map(({ text }) => text)).toEqual(desk.texts());
    expect(desk.session.state().lost).toEqual([]);
  });

  it.each<[string, Parameters<Awaited<ReturnType<typeof openDesk>>['give']>]>([
    ['words beneath it', [addCause('a'), addCause('b', 'Because of it', 'a')]],
    ['been named a root', [addCause('a'), { kind: 'nameRoot', id: cause('a'), root: true }]],
    [
      'had words, which undo can bring back',
      [addCause('a', ''), reword('a', 'It'), reword('a', '')],
    ],
  ])('stays when it has %s', async (_what, commands) => {
    const desk = await openDesk(createLog());
    desk.give(...commands);
    desk.session.dropBlank();
    expect(desk.session.state().document.causes[0]?.id).toBe(cause('a'));
  });

  it('stays when somebody else began it', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    desk.give(addCause('a'));
    await desk.pass(1_000);
    const later = await openDesk(log, undefined, 'w2');
    later.session.dropBlank();
    expect(later.texts()).toEqual(['']);
  });

  it('does nothing to one that is gone already', async () => {
    const desk = await openDesk(createLog());
    desk.give(addCause('a'), remove('a'));
    desk.session.dropBlank();
    expect(desk.texts()).toEqual([]);
  });
});
