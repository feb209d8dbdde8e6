import { addCause, reword, state } from './commands';
import { savingWords } from '../../../static/features/analysis/saving-words';
import { wordsInFull } from '../../../static/features/analysis/words-in-full';
import { createDrafts, createLog, openDesk } from './desk';

describe('trouble on the way', () => {
  it('waits and tries again by itself', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    log.fail({ code: 'unavailable', reason: 'bridge.offline' });
    desk.give(addCause('a', 'The seal swells'));
    await desk.pass(1_000);
    expect(desk.session.state()).toMatchObject({ unsaved: 1, saving: { kind: 'waiting' } });
    log.fail(null);
    await desk.pass(2_000);
    expect(log.document().causes).toHaveLength(1);
    expect(desk.session.state().saving.kind).toBe('saved');
  });

  it('applies a change once when only the answer was lost', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    log.loseAnswer();
    desk.give(addCause('a', 'The seal'));
    await desk.pass(1_000);
    desk.give(reword('a', 'The seal swells'));
    await desk.pass(2_000);
    expect(log.document().causes.map(({ text }) => text)).toEqual(['The seal swells']);
    expect(desk.session.state()).toMatchObject({ unsaved: 0, lost: [] });
  });

  it('stops where waiting would not help, and goes on with the next change', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    log.fail({ code: 'forbidden', reason: 'jira.forbidden' });
    desk.give(addCause('a', 'The seal swells'));
    await desk.pass(1_000);
    await desk.pass(600_000);
    expect(desk.session.state()).toMatchObject({ unsaved: 1, saving: { kind: 'stopped' } });
    log.fail(null);
    desk.give(state('The pump delivers too little'));
    await desk.pass(1_000);
    expect(log.saves).toEqual([2]);
  });

  it('keeps what the closing of the issue overtook, and saves it once it is reopened', async () => {
    const log = createLog();
    const drafts = createDrafts();
    const desk = await openDesk(log, drafts);
    log.fail({ code: 'refused', reason: 'causes.closed' });
    desk.give(addCause('a', 'The seal swells'));
    await desk.pass(1_000);
    await desk.pass(600_000);
    const kept = desk.session.state();
    expect(kept).toMatchObject({ unsaved: 1, saving: { kind: 'stopped' } });
    expect(savingWords(kept)).toMatch(/^Not saved, 1 change kept: .+ Reopen it to change/);
    expect(wordsInFull(kept.waiting)).toContain('The seal swells');
    expect([...drafts.kept.values()].join()).toContain('The seal swells');
    log.fail(null);
    await desk.session.flush();
    expect(log.document().causes).toHaveLength(1);
  });

  it('takes nothing over when the issue was changed past the log, until somebody decides', async () => {
    const log = createLog();
    const desk = await openDesk(log);
    log.fail({ code: 'conflict', reason: 'causes.foreignChange' });
    desk.give(addCause('a', 'The seal swells'));
    await desk.pass(1_000);
    expect(desk.session.state()).toMatchObject({ unsaved: 1, saving: { kind: 'foreign' } });
    log.fail(null);
    await desk.session.flush();
    expect(log.saves).toEqual([]);
    desk.session.read(log.stored());
    await desk.pass(0);
    expect(log.saves).toEqual([1]);
  });
});
