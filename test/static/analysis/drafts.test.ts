import { addCause, state } from './commands';
import { createDrafts, createLog, openDesk } from './desk';

describe('drafts', () => {
  it('brings back after a crash what was not saved, and saves it', async () => {
    const log = createLog();
    const drafts = createDrafts();
    log.fail({ code: 'unavailable', reason: 'bridge.offline' });
    const before = await openDesk(log, drafts, 'w1');
    before.give(addCause('a', 'The seal swells'), state('Too little'));
    await before.pass(1_000);
    before.crash();
    log.fail(null);
    const after = await openDesk(log, drafts, 'w2');
    expect(after.texts()).toEqual(['The seal swells']);
    await after.pass(0);
    expect(log.document().causes).toHaveLength(1);
    expect(log.document().problem.what).toBe('Too little');
    expect([...drafts.kept.keys()]).toEqual([]);
  });

  it('does not double what had reached the log before the crash', async () => {
    const log = createLog();
    const drafts = createDrafts();
    const before = await openDesk(log, drafts, 'w1');
    log.loseAnswer();
    before.give(addCause('a', 'The seal swells'));
    await before.pass(1_000);
    before.crash();
    const after = await openDesk(log, drafts, 'w2');
    await after.pass(0);
    expect(log.document().causes).toHaveLength(1);
    expect(after.session.state()).toMatchObject({ unsaved: 0, lost: [] });
  });

  it('leaves alone the draft of a window that is still open', async () => {
    const log = createLog();
    const drafts = createDrafts();
    const first = await openDesk(log, drafts, 'w1');
    first.give(addCause('a', 'In the first window'));
    const second = await openDesk(log, drafts, 'w2');
    expect(second.texts()).toEqual([]);
    expect(drafts.kept.size).toBe(1);
  });

  it('passes over a draft that cannot be read', async () => {
    const drafts = createDrafts();
    drafts.kept.set('ratchet-draft:10042:anna:w0', '{"format":1,"commands":[{"id":1}');
    const desk = await openDesk(createLog(), drafts);
    expect(desk.session.state()).toMatchObject({ unsaved: 0, saving: { kind: 'saved' } });
  });
});
