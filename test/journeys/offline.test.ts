import { expectCalm } from './support/calm';
import { open } from './support/issue-page';
import type { Person } from './support/person';
import { nonconformanceWith } from './support/prepared';
import { saved, useTool, why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

describe('Offline and back', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('offline');
    ({ key } = await nonconformanceWith(stage.site, { first1: 'The line sensor reads too high' }));
    anna = await stage.enter('quality', { expectedFailures: /./ });
  });
  afterAll(() => stage.close());

  const waiting = () =>
    anna.panel.getByText(/^Not saved yet, \d+ changes? kept: You are offline\./);

  step('what is typed offline is kept, and said to be', async () => {
    await open(anna, key);
    await anna.context.setOffline(true);
    await useTool(anna, '1', 'Next why');
    await why(anna, '2').fill('Its offset drifts with the temperature');
    await waiting().waitFor();
    await anna.look('offline');
  });

  step('it saves by itself once there is a network again', async () => {
    await anna.context.setOffline(false);
    await saved(anna);
    await anna.look('back');
  });

  step('what waits offline outlives a reload', async () => {
    await anna.context.setOffline(true);
    await useTool(anna, '2', 'Next why');
    await why(anna, '3').fill('The offset is set once, at room temperature');
    await waiting().waitFor();
    await expect(anna.page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await anna.context.setOffline(false);
    await open(anna, key);
    await saved(anna);
    expect(await why(anna, '3').inputValue()).toBe('The offset is set once, at room temperature');
    await anna.look('restored');
  });

  step('and is on record for everybody', async () => {
    const tomas = await stage.enter('quality2');
    await open(tomas, key);
    expect(await why(tomas, '2').inputValue()).toBe('Its offset drifts with the temperature');
    expect(await why(tomas, '3').inputValue()).toBe('The offset is set once, at room temperature');
    await expectCalm(anna, tomas);
  });
});
