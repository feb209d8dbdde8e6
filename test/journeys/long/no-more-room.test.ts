import { adding, saved as savedByApp } from '../../app/support/analysis';
import { propertyLimit, type StoredCauses } from '../../../src/domain/causes/stored';
import { sizeOf } from '../../../src/domain/causes/stored-of';
import { expectCalm } from '../support/calm';
import { open } from '../support/issue-page';
import { misfits } from '../support/layout';
import type { Person } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { saved, useTool, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';

const long = 'The work order names neither the station nor the person who sets it. '
  .repeat(6)
  .trim();

describe('An analysis that fills its issue', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let key: string;
  let id: string;

  /** Long causes, until there is room for `left` more. */
  const fill = async (from: StoredCauses, left: number): Promise<StoredCauses> => {
    let stored = from;
    while (sizeOf(stored) + (left + 1) * (long.length + 50) < propertyLimit) {
      stored = await savedByApp(
        stage.site,
        'quality',
        id,
        [adding(`long${String(stored.seq).padStart(4, '0')}`, long)],
        stored.seq,
      );
    }
    return stored;
  };

  beforeAll(async () => {
    stage = await openStage('no-more-room');
    ({ key, id } = await nonconformanceWith(stage.site, { first1: 'The offset drifts' }));
    const begun = await savedByApp(
      stage.site,
      'quality',
      id,
      [adding('second', 'It is set once')],
      2,
    );
    await fill(begun, 2);
    anna = await stage.enter('quality');
  });
  afterAll(() => stage.close());

  const notice = () => anna.panel.getByText(/^This analysis fills 9\d % of the room/);
  const full = () =>
    anna.panel.getByRole('status', { name: 'There is no room for more on this issue' });

  step('says in time that room runs out, and what takes it', async () => {
    await open(anna, key);
    await notice().click();
    await anna.panel.getByText(/causes share the room/).waitFor();
    await anna.look('runs-out');
  });

  step('lets Anna write on, keeps what has no room, and says so before it is saved', async () => {
    for (const number of ['1a', '1b', '1c', '1d']) await useTool(anna, number, 'Next why');
    await saved(anna);
    for (const number of ['2a', '2b', '2c', '2d']) await why(anna, number).fill(`${long} So.`);
    await full().waitFor();
    await anna.panel.getByText(/^Not saved, \d changes? kept: /).waitFor();
    await anna.panel
      .getByText(/^Kept here and not saved: /)
      .first()
      .waitFor();
    expect(await why(anna, '2d').inputValue()).toBe(`${long} So.`);
    await anna.look('full');
    expect(await misfits(anna.page)).toEqual([]);
    await expectCalm(anna);
  });

  step('keeps it through a reload', async () => {
    await open(anna, key);
    await full().waitFor();
    expect(await why(anna, '2d').inputValue()).toContain(long);
  });

  step('refuses another cause with a sentence, and takes what makes room', async () => {
    await useTool(anna, '2a', 'Branch');
    await anna.panel.getByText(/^There is no room for more on this issue: shorten/).waitFor();
    await useTool(anna, '1e', 'Remove');
    await useTool(anna, '1e', 'Remove');
    await saved(anna);
    await full().waitFor({ state: 'detached' });
    await anna.look('room-again');
    await open(anna, key);
    expect(await why(anna, '2d').inputValue()).toContain(long);
    await expectCalm(anna);
  });
});
