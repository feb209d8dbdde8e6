import { expectCalm } from '../support/calm';
import { open } from '../support/issue-page';
import { keepFromSeeing, listenToCalls, putCaret, withCaret } from '../support/others-changes';
import type { Person } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { saved, useTool, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';

/** Waits until a line reads so. */
const reads = async (person: Person, number: string, text: string): Promise<void> => {
  await why(person, number)
    .and(person.panel.getByText(text, { exact: true }))
    .waitFor();
};

const arrived = ({ panel }: Person, words: RegExp) =>
  panel.getByRole('status').filter({ hasText: words }).waitFor();

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

  const crossed = (other: string) =>
    anna.panel
      .getByRole('status', { name: `You and ${tomas.name} wrote in the same place` })
      .filter({ has: anna.page.getByText(other, { exact: true }) });

  step('both write a why at the same time, and each sees the other’s come in', async () => {
    await Promise.all([open(anna, key), open(tomas, key)]);
    const calls = listenToCalls(anna.page);
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
    for (const person of [anna, tomas]) {
      await reads(person, '3', 'The offset is set once, at room temperature');
      await reads(person, '1b', 'The alarm waits for one reading only');
    }
    await anna.look('both-kept');
    expect(calls.looks()).toBeGreaterThan(0);
  });

  step('looking for others’ changes never calls the app', async () => {
    const calls = listenToCalls(anna.page);
    await useTool(tomas, '1b', 'Next why');
    await why(tomas, '2b').fill('It was built for another sensor');
    await saved(tomas);
    await reads(anna, '2b', 'It was built for another sensor');
    await arrived(anna, new RegExp(`^${tomas.name} .*It was built for another sensor`));
    await anna.look('whose-change-came-in');
    expect(calls.invocations()).toBe(0);
  });

  step(
    'Anna’s caret stays in the middle of her words while Tomás writes above and below',
    async () => {
      await putCaret(why(anna, '2a'), 'Its offset');
      await why(tomas, '1a').fill('The line sensor reads 3 % too high');
      await why(tomas, '3').fill('The offset is set once, cold');
      await saved(tomas);
      await reads(anna, '1a', 'The line sensor reads 3 % too high');
      await reads(anna, '3', 'The offset is set once, cold');
      expect(await withCaret(why(anna, '2a'))).toBe('Its offset| drifts');
      await anna.page.keyboard.type(' slowly');
      await useTool(tomas, '1a', 'Branch');
      await why(tomas, '1b').fill('The tube is worn');
      await saved(tomas);
      await reads(anna, '1b', 'The tube is worn');
      expect(await withCaret(why(anna, '2a'))).toBe('Its offset slowly| drifts');
      await saved(anna);
      await reads(tomas, '2a', 'Its offset slowly drifts');
    },
  );

  step('and beside the same letters when he changes the very line it stands in', async () => {
    await why(tomas, '2a').fill('Even when new, its offset slowly drifts');
    await saved(tomas);
    await reads(anna, '2a', 'Even when new, its offset slowly drifts');
    expect(await withCaret(why(anna, '2a'))).toBe('Even when new, its offset slowly| drifts');
    const told = crossed('Its offset slowly drifts');
    await told.getByRole('button', { name: 'Leave it so' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await withCaret(why(anna, '2a'))).toContain('|');
  });

  step('and with the line when he moves it elsewhere', async () => {
    await putCaret(why(anna, '2a'), 'slowly');
    await why(tomas, '2a').press('Alt+ArrowLeft');
    await saved(tomas);
    await reads(anna, '1b', 'Even when new, its offset slowly drifts');
    expect(await withCaret(why(anna, '1b'))).toBe('Even when new, its offset slowly| drifts');
    await why(tomas, '1b').press('Control+z');
    await saved(tomas);
    await reads(anna, '2a', 'Even when new, its offset slowly drifts');
  });

  step(
    'both word one cause at once: the last words stand, the others are kept to copy',
    async () => {
      const slow = await keepFromSeeing(anna.page);
      await why(tomas, '3').fill('The offset is set at 5 °C');
      await saved(tomas);
      const typing = why(anna, '3').pressSequentially(', at the supplier, once and for all', {
        delay: 150,
      });
      await why(anna, '3')
        .and(anna.panel.getByText(/, at the/))
        .waitFor();
      await slow.end();
      const told = crossed('The offset is set at 5 °C');
      await told.waitFor();
      await typing;
      await anna.look('words-crossed');
      await told.getByRole('button', { name: 'Use their words' }).click();
      await told.waitFor({ state: 'detached' });
      await reads(anna, '3', 'The offset is set at 5 °C');
      await saved(anna);
    },
  );

  step(
    'Tomás takes a why away while Anna words it anew: she is told, and can put her words elsewhere',
    async () => {
      const slow = await keepFromSeeing(anna.page);
      await useTool(tomas, '1c', 'Remove');
      await saved(tomas);
      await why(anna, '1c').fill('The alarm trusts a single reading, whatever the one before was');
      const told = anna.panel.getByRole('status', {
        name: 'Somebody changed the analysis at the same time',
      });
      await told.waitFor();
      await slow.end();
      await told.getByText(/whatever the one before/).waitFor();
      await told
        .getByText(/“The alarm waits for one reading only” was removed by a colleague/)
        .waitFor();
      await anna.look('told-what-did-not-fit');
      await anna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await told.getByRole('button', { name: 'Copy them' }).click();
      await expect(anna.page.evaluate(() => navigator.clipboard.readText())).resolves.toContain(
        'The alarm trusts a single reading, whatever the one before was',
      );
      await expectCalm(anna, tomas);
      await told.getByRole('button', { name: 'Add it as a new cause' }).click();
      await told.waitFor({ state: 'detached' });
      await reads(anna, '1c', 'The alarm trusts a single reading, whatever the one before was');
      await saved(anna);
      await reads(tomas, '1c', 'The alarm trusts a single reading, whatever the one before was');
    },
  );

  step('taking back takes nothing of the other person’s away', async () => {
    await why(tomas, '1c').fill('The alarm trusts one reading alone');
    await saved(tomas);
    await reads(anna, '1c', 'The alarm trusts one reading alone');
    await anna.panel.getByRole('button', { name: 'Undo' }).click();
    await anna.panel.getByText(/It was changed by somebody else since, so it stays/).waitFor();
    await reads(anna, '1c', 'The alarm trusts one reading alone');
    await anna.look('nothing-of-his-undone');
  });

  step(
    'Anna words a why anew while Tomás takes it away: it is gone for both, her words stand in the record',
    async () => {
      await why(anna, '3').fill('The offset is set once, in winter');
      await saved(anna);
      await reads(tomas, '3', 'The offset is set once, in winter');
      await useTool(tomas, '3', 'Remove');
      await saved(tomas);
      await why(anna, '3').waitFor({ state: 'detached' });
      await anna.panel.getByRole('tab', { name: 'History' }).click();
      await anna.panel
        .getByText(/The offset is set once, in winter/)
        .first()
        .waitFor();
      await anna.look('history');
      await expectCalm(anna, tomas);
    },
  );
});
