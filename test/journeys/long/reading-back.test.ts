import { expectCalm } from '../support/calm';
import { open } from '../support/issue-page';
import { chooseByLetters, focusArrives, press, strike, tabTo, type } from '../support/keyboard';
import { misfits } from '../support/layout';
import type { Person } from '../support/person';
import { nonconformanceWith } from '../support/prepared';
import { saved, why } from '../support/root-cause-panel';
import { openStage, type Stage } from '../support/stage';
import { story } from '../support/story';

const causes = {
  cause1: 'The threshold is 20 mmHg below the one that was set',
  cause2: 'The calibration table is read one row too early',
  cause3: 'No process asks for an agreed format between teams',
};
const more = [
  { kind: 'assignLeg', id: 'cause3', leg: 'system' },
  { kind: 'nameRoot', id: 'cause3', root: true },
];

const therefore = ({ panel }: Person, effect: string) =>
  panel.getByRole('region', { name: 'Read it back' }).getByText(`therefore “${effect}”.`);
const button = ({ panel }: Person, name: string | RegExp) =>
  panel.getByRole('button', { name, exact: true });

describe('Reading the whys back, by keyboard alone', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;

  beforeAll(async () => {
    stage = await openStage('reading-back');
    const { key } = await nonconformanceWith(stage.site, causes, more);
    anna = await stage.enter('quality');
    await open(anna, key);
  });
  afterAll(() => stage.close());

  step(
    'Anna hears each link from the root up to the problem, and says what she thinks',
    async () => {
      await anna.panel.getByText('Read it back', { exact: true }).first().waitFor();
      await press(anna, button(anna, 'Read it back'));
      await focusArrives(anna.panel.getByRole('button', { name: /^That follows/ }).first());
      await therefore(anna, causes.cause2).waitFor();
      await anna.look('first-link');
      await expectCalm(anna);
      await strike(anna, 'n');
      await therefore(anna, causes.cause1).waitFor();
      await strike(anna, 's');
      await therefore(anna, 'Pump reports occlusion with an open line').waitFor();
      await strike(anna, 'Enter');
      await anna.panel
        .getByText('That was the last one: 1 follows, 1 does not, 1 was skipped.')
        .waitFor();
      await anna.look('last-link');
    },
  );

  step('goes to the link that does not hold and says what is in between', async () => {
    await focusArrives(button(anna, 'Go to the first that does not'));
    await strike(anna, 'Enter');
    await focusArrives(why(anna, '3'));
    await anna.panel.getByText('Does not follow', { exact: true }).waitFor();
    await press(anna, button(anna, 'How?'));
    await focusArrives(anna.panel.getByLabel('How the one leads to the other'));
    await type(anna, 'Each team reads the file by its own rules');
    await press(anna, button(anna, 'Keep'));
    await focusArrives(button(anna, 'How?'));
    await press(anna, button(anna, 'That follows'), 'Shift+Tab');
    await anna.panel.getByText('Does not follow', { exact: true }).waitFor({ state: 'detached' });
    await anna.look('noted');
  });

  step('takes an answer back, and stops before the end', async () => {
    await strike(anna, 'Control+z');
    await anna.panel.getByText('Does not follow', { exact: true }).waitFor();
    await strike(anna, 'Control+Shift+z');
    await anna.panel.getByText('Does not follow', { exact: true }).waitFor({ state: 'detached' });
    await press(anna, button(anna, 'Read it back'), 'Shift+Tab');
    await therefore(anna, causes.cause1).waitFor();
    await strike(anna, 'Escape');
    await focusArrives(button(anna, 'Read it back'));
  });

  step('says what of ours the root belongs to, and since when', async () => {
    await tabTo(anna, why(anna, '3'));
    await press(anna, button(anna, 'More'));
    await chooseByLetters(anna, anna.panel.getByLabel('What of ours it belongs to'), 'Proc');
    await tabTo(anna, anna.panel.getByLabel('Called'));
    await type(anna, 'Interface agreements');
    await tabTo(anna, anna.panel.getByLabel('When it was so'));
    await type(anna, '02272026');
    await anna.look('place');
    await expectCalm(anna);
    await press(anna, button(anna, 'Keep'));
    await focusArrives(why(anna, '3'));
    await anna.panel.getByText('Process: Interface agreements', { exact: true }).waitFor();
    await anna.panel.getByText('It was so on', { exact: false }).waitFor();
  });

  step('asks the question that is missing, or says why it does not apply', async () => {
    await press(anna, button(anna, 'Go to the three questions'));
    await focusArrives(button(anna, 'Ask: Why it was not caught'));
    await press(anna, button(anna, /^Not applicable because… Why it was not caught/));
    await focusArrives(anna.panel.getByLabel('Not applicable because', { exact: true }));
    await type(anna, 'It was found by the first test there is');
    await anna.look('set-aside');
    await press(anna, button(anna, 'Set aside'));
    await focusArrives(button(anna, 'Ask again: Why it was not caught'));
    await strike(anna, 'Enter');
    await focusArrives(button(anna, 'Ask: Why it was not caught'));
    await strike(anna, 'Enter');
    await focusArrives(why(anna, '1b'));
    await type(anna, 'The end-of-line test reads the same table');
    await saved(anna);
    await button(anna, 'Ask: Why it was not caught').waitFor({ state: 'detached' });
    await anna.look('three-questions');
  });

  step('says whether the risks have to be looked at again', async () => {
    await strike(anna, 'Escape');
    await tabTo(anna, anna.panel.getByLabel('They stay as they are', { exact: true }));
    await strike(anna, 'ArrowRight');
    await tabTo(anna, anna.panel.getByLabel('What was updated, and where it stands'));
    await type(anna, 'FMEA line 14: occurrence from 2 to 4');
    await press(anna, button(anna, 'Answer'));
    await anna.panel.getByText('They were updated.', { exact: true }).waitFor();
    await saved(anna);
    await anna.look('risks');
    await expectCalm(anna);
  });
});

describe('Reading the whys back in the dark on a phone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('reading-back-on-a-phone');
  });
  afterAll(() => stage.close());

  it('fits, and can be read and used', async () => {
    const { key } = await nonconformanceWith(stage.site, causes, more);
    const anna = await stage.enter('quality', { width: 360, height: 740 });
    await anna.page.getByRole('button', { name: 'Dark theme' }).click();
    await open(anna, key);
    await why(anna, '2').click();
    await button(anna, 'How?').click();
    await button(anna, 'More').click();
    await button(anna, /^Not applicable because… Why it was not caught/).click();
    await button(anna, 'Read it back').click();
    await therefore(anna, causes.cause2).waitFor();
    await anna.panel
      .getByText(/^Do we know yet|^Why was it not caught/)
      .first()
      .waitFor();
    await anna.look('all-open');
    expect(await misfits(anna.page)).toEqual([]);
    await expectCalm(anna);
    await anna.context.close();
  });
});
