import type { CauseCommand } from '../../../src/domain/causes/command';
import { CauseId, CommandId } from '../../../src/domain/id';
import { doneHere } from '../../../static/features/analysis/done-here';
import { placeNow } from '../../../static/features/analysis/place-now';
import { addCause, cause, remove, reword } from './commands';
import { anna, createDrafts, createLog, openDesk, tomas } from './desk';

let entries = 0;
const entered = (log: ReturnType<typeof createLog>, ...commands: CauseCommand[]) =>
  log.enter(
    commands.map((command) => ({
      id: CommandId.parse(`entry${String((entries += 1)).padStart(6, '0')}`),
      command,
    })),
    tomas,
  );

/** Anna gives a command; before it reaches the log, Tomás gives his. */
async function meeting(
  begun: readonly CauseCommand[],
  annas: CauseCommand,
  ...tomass: CauseCommand[]
) {
  const log = createLog();
  log.begin(begun);
  const drafts = createDrafts();
  const desk = await openDesk(log, drafts);
  expect(desk.give(annas)).toEqual([null]);
  entered(log, ...tomass);
  await desk.pass(1_000);
  const { document, news, lost } = desk.session.state();
  const met = { document, gone: news.gone };
  const [change] = lost;
  return {
    desk,
    log,
    drafts,
    change,
    told: change ? placeNow(change, met) : null,
    here: change
      ? doneHere(change.command, met, { me: anna, newId: () => CauseId.parse('anew01') })
      : null,
  };
}

const two = [addCause('a', 'Fluid passes the seal'), addCause('b', 'The seal hardens', 'a')];

describe('a change that no longer fits tells what stands there now', () => {
  it.each<[string, CauseCommand, CauseCommand[], RegExp]>([
    [
      'the cause was removed',
      reword('b', 'The seal hardens in the heat'),
      [remove('b')],
      /^“The seal hardens” was removed by a colleague\.$/,
    ],
    [
      'what it was to stand beneath was removed',
      addCause('c', 'Heater ran hot', 'b'),
      [remove('b')],
      /^“The seal hardens” was removed by a colleague, so there is nothing for it to stand beneath\.$/,
    ],
    [
      'the cause was ruled out',
      { kind: 'nameRoot', id: cause('b'), root: true },
      [{ kind: 'ruleOut', id: cause('b'), reason: 'It is soft' }],
      /^“The seal hardens” was ruled out: “It is soft”/,
    ],
    [
      'the finding was kept by somebody else',
      { kind: 'keepAsIs', rule: 'T1', node: cause('b'), reason: 'So be it' },
      [{ kind: 'keepAsIs', rule: 'T1', node: cause('b'), reason: 'We know' }],
      /“We know”/,
    ],
  ])('when %s', async (_what, annas, tomass, words) => {
    const { told } = await meeting(two, annas, ...tomass);
    expect(told).toMatch(words);
  });
});

describe('what no longer fitted can be done elsewhere', () => {
  it('words of a cause that is gone, as a cause beneath the nearest effect that is left', async () => {
    const { here } = await meeting(two, reword('b', 'It hardens in the heat'), remove('b'));
    expect(here?.command).toMatchObject({
      kind: 'addCause',
      id: 'anew01',
      parent: cause('a'),
      text: 'It hardens in the heat',
    });
  });

  it('a cause beneath one that is gone with all above it, beneath the problem', async () => {
    const { desk, here } = await meeting(two, addCause('c', 'Heater ran hot', 'b'), remove('a'));
    expect(here?.command).toMatchObject({ parent: null, text: 'Heater ran hot' });
    expect(here && desk.give(here.command)).toEqual([null]);
    expect(desk.texts()).toEqual(['Heater ran hot']);
  });

  it('the very change, once there is a place for it again', async () => {
    const { desk, log, change } = await meeting(two, reword('b', 'It hardens'), remove('b'));
    entered(log, addCause('b', 'The seal hardens', 'a'));
    desk.session.read(log.stored());
    const { document, news } = desk.session.state();
    const by = { me: anna, newId: () => CauseId.parse('anew01') };
    const here = change && doneHere(change.command, { document, gone: news.gone }, by);
    expect(here?.command).toEqual(reword('b', 'It hardens'));
  });

  it('but no judgement about what is gone', async () => {
    const naming = { kind: 'nameRoot', id: cause('b'), root: true } as const;
    const { here } = await meeting(two, naming, remove('b'));
    expect(here).toBeNull();
  });
});

describe('a change that no longer fitted', () => {
  it('outlives the window until somebody puts it away', async () => {
    const { desk, log, drafts } = await meeting(two, reword('b', 'It hardens'), remove('b'));
    desk.crash();
    const later = await openDesk(log, drafts, 'w2');
    expect(later.session.state().lost).toEqual([
      { command: reword('b', 'It hardens'), reason: 'causeMissing' },
    ]);
    later.session.forgetLost();
    expect([...drafts.kept.keys()]).toEqual([]);
  });
});

describe('words that cross', () => {
  async function crossing(annas: string, tomass: string) {
    const log = createLog();
    log.begin(two);
    const desk = await openDesk(log);
    desk.give(reword('b', annas));
    entered(log, reword('b', tomass));
    return { log, desk };
  }

  it('stand as they were typed last, and the others are kept', async () => {
    const { log, desk } = await crossing('It hardens in the heat', 'It swells');
    desk.session.read(log.stored());
    const { document, news } = desk.session.state();
    expect(document.causes[1]?.text).toBe('It hardens in the heat');
    expect(news.crossings).toEqual([
      {
        place: cause('b'),
        standing: 'mine',
        other: 'It swells',
        by: tomas,
        instead: reword('b', 'It swells'),
      },
    ]);
    await desk.pass(1_000);
    expect(log.document().causes[1]?.text).toBe('It hardens in the heat');
  });

  it('are told to the one whose words went, while they are fresh', async () => {
    const { log, desk } = await crossing('It hardens in the heat', 'It swells');
    await desk.pass(1_000);
    entered(log, reword('b', 'It swells after all'));
    desk.session.read(log.stored());
    expect(desk.session.state().news.crossings).toMatchObject([
      { standing: 'theirs', other: 'It hardens in the heat', by: tomas },
    ]);
  });

  it('cross no more when both wrote the same, or when it was long ago', async () => {
    const same = await crossing('It swells', 'It swells');
    same.desk.session.read(same.log.stored());
    expect(same.desk.session.state().news.crossings).toEqual([]);
    const { log, desk } = await crossing('It hardens', 'It swells');
    await desk.pass(1_000);
    await desk.pass(60_000);
    entered(log, reword('b', 'It swells after all'));
    desk.session.read(log.stored());
    expect(desk.session.state().news.crossings).toEqual([]);
  });
});

describe('undo beside somebody else’s work', () => {
  it('takes back no words that were written over since, and says so', async () => {
    const log = createLog();
    log.begin(two);
    const desk = await openDesk(log);
    desk.give(reword('b', 'It hardens in the heat'));
    await desk.pass(1_000);
    entered(log, reword('b', 'It swells'));
    desk.session.read(log.stored());
    expect(desk.session.undo()).toMatchObject({ reason: 'changedSince' });
    expect(desk.texts()).toContain('It swells');
    expect(desk.session.state().canUndo).toBe(false);
  });

  it('takes away no cause beneath which somebody has written since', async () => {
    const log = createLog();
    log.begin(two);
    const desk = await openDesk(log);
    desk.give(addCause('c', 'Heater ran hot', 'b'));
    await desk.pass(1_000);
    entered(log, addCause('d', 'No limit in the recipe', 'c'));
    desk.session.read(log.stored());
    expect(desk.session.undo()).toMatchObject({ reason: 'changedSince' });
    expect(desk.texts()).toContain('No limit in the recipe');
  });

  it('does again nothing that somebody changed meanwhile', async () => {
    const log = createLog();
    log.begin(two);
    const desk = await openDesk(log);
    desk.give(reword('b', 'It hardens in the heat'));
    desk.session.undo();
    await desk.pass(1_000);
    entered(log, reword('b', 'It swells'));
    desk.session.read(log.stored());
    expect(desk.session.redo()).toMatchObject({ reason: 'changedSince' });
    expect(desk.texts()).toContain('It swells');
  });
});
