import { expectCalm } from './support/calm';
import { open } from './support/issue-page';
import type { Person } from './support/person';
import { nonconformanceWith } from './support/prepared';
import { saved, useTool, why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

describe('Two people at one analysis', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let tomas: Person;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('two-people');
    const causes = { first1: 'The line sensor reads too high', second: 'Its offset drifts' };
    ({ key } = await nonconformanceWith(stage.site, causes));
    [anna, tomas] = await Promise.all([stage.enter('quality'), stage.enter('quality2')]);
  });
  afterAll(() => stage.close());

  step('both write a why at the same time, and both are kept', async () => {
    await Promise.all([open(anna, key), open(tomas, key)]);
    const annas = async () => {
      await useTool(anna, '2', 'Next why');
      await why(anna, '3').fill('The offset is set once, at room temperature');
      await saved(anna);
    };
    const tomass = async () => {
      await useTool(tomas, '1', 'Branch');
      await why(tomas, '1b').fill('The alarm waits for one reading only');
      await saved(tomas);
    };
    await Promise.all([annas(), tomass()]);
    await Promise.all([open(anna, key), open(tomas, key)]);
    for (const person of [anna, tomas]) {
      expect(await why(person, '3').inputValue()).toBe(
        'The offset is set once, at room temperature',
      );
      expect(await why(person, '1b').inputValue()).toBe('The alarm waits for one reading only');
    }
    await anna.look('both-kept');
  });

  step(
    'Tomás takes a why away while Anna words it anew: she is told, and keeps her words',
    async () => {
      await useTool(tomas, '1b', 'Remove');
      await saved(tomas);
      await why(anna, '1b').fill('The alarm trusts a single reading, whatever the one before was');
      const told = anna.panel.getByRole('status', {
        name: 'Somebody changed the analysis at the same time',
      });
      await told.waitFor();
      await told.getByText(/whatever the one before/).waitFor();
      await anna.look('told-what-did-not-fit');
      await anna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await told.getByRole('button', { name: 'Copy them' }).click();
      await expect(anna.page.evaluate(() => navigator.clipboard.readText())).resolves.toContain(
        'The alarm trusts a single reading, whatever the one before was',
      );
      await expectCalm(anna, tomas);
      await told.getByRole('button', { name: 'Put them away' }).click();
      await told.waitFor({ state: 'detached' });
    },
  );

  step(
    'Anna words a why anew while Tomás takes it away: it is gone for both, her words stand in the record',
    async () => {
      await why(anna, '3').fill('The offset is set once, cold');
      await saved(anna);
      await useTool(tomas, '3', 'Remove');
      await saved(tomas);
      await open(anna, key);
      expect(await why(anna, '3').count()).toBe(0);
      await anna.panel.getByRole('tab', { name: 'History' }).click();
      await anna.panel.getByText(/The offset is set once, cold/).waitFor();
      await anna.look('history');
      await expectCalm(anna, tomas);
    },
  );
});
