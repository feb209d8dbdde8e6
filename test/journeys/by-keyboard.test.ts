import { allElse, idOf } from './support/asked-besides';
import { expectCalm } from './support/calm';
import { arrived, missing, open, refusal, statusMenu } from './support/issue-page';
import {
  chooseByLetters,
  chooseInMenu,
  expectFocusSeen,
  focusArrives,
  press,
  strike,
  tabTo,
  type,
} from './support/keyboard';
import type { Person } from './support/person';
import { saved, why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const root = 'Nobody owns the list of connectors that fit the port';

describe('From report to closure, by keyboard alone', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let tomas: Person;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('by-keyboard');
    anna = await stage.window('quality', { expectedFailures: /\/transitions$/ });
    tomas = await stage.window('quality2');
  });
  afterAll(() => stage.close());

  step('Anna says who she is and reports', async () => {
    const { page } = anna;
    await page.goto('/login');
    await press(anna, page.getByRole('button', { name: /Anna Berger/ }));
    await page.getByRole('heading', { name: 'Projects' }).waitFor();
    await press(anna, page.getByRole('button', { name: 'Create', exact: true }));
    const dialog = page.getByRole('dialog', { name: 'Create' });
    await chooseByLetters(anna, dialog.getByLabel('Project'), 'Project QM');
    await chooseByLetters(anna, dialog.getByLabel('Work type'), 'Nonc');
    await tabTo(anna, dialog.getByLabel('Summary'));
    await type(anna, 'Bag connector comes off under load');
    await chooseByLetters(anna, dialog.getByLabel('Source'), 'Prod');
    await chooseByLetters(anna, dialog.getByLabel('Severity', { exact: true }), 'Maj');
    await chooseByLetters(anna, dialog.getByLabel('Process'), 'Prod');
    await anna.look('create');
    await press(anna, dialog.getByRole('button', { name: 'Create', exact: true }));
    await page.getByRole('heading', { name: 'Bag connector comes off under load' }).waitFor();
    key = new URL(page.url()).pathname.replace('/browse/', '');
    await expectFocusSeen(anna);
  });

  step('triages it and starts work', async () => {
    await chooseInMenu(anna, statusMenu(anna), 'Triage');
    await arrived(anna, 'Triaged');
    await chooseInMenu(anna, statusMenu(anna), 'Start work');
    await arrived(anna, 'In Progress');
    await expectFocusSeen(anna);
  });

  step('says what is wrong', async () => {
    await press(anna, anna.panel.getByRole('button', { name: 'Begin with the issue’s summary' }));
    await anna.look('problem');
    await tabTo(
      anna,
      anna.panel.getByRole('textbox', { name: 'Where?', exact: true }),
      'Shift+Tab',
    );
    await type(anna, 'Port B of the rack pump');
  });

  step('asks why, without leaving the keys', async () => {
    await tabTo(anna, why(anna, '1'));
    await type(anna, 'The connector turns out of its catch');
    await strike(anna, 'Enter');
    await type(anna, 'Two makes of connector fit the port, one without a catch');
    await strike(anna, 'Tab');
    await type(anna, 'The load is higher than in the test');
    await strike(anna, 'ArrowUp');
    await strike(anna, 'ArrowUp');
    await focusArrives(why(anna, '2a'));
    await strike(anna, 'Enter');
    await type(anna, root);
    await strike(anna, 'Control+Enter');
    await anna.panel.getByText('Root cause', { exact: true }).first().waitFor();
    await anna.look('whys');
  });

  step('undoes and does again', async () => {
    await strike(anna, 'Control+z');
    await anna.panel.getByText('Not verified yet', { exact: true }).waitFor({ state: 'detached' });
    await strike(anna, 'Control+Shift+z');
    await anna.panel.getByText('Not verified yet', { exact: true }).waitFor();
    await saved(anna);
  });

  step(
    'is refused with the sentences that stood beside the issue, and led to the place',
    async () => {
      await anna.quality.getByText(/^Nothing acts on the root cause/).waitFor();
      const before = await missing(anna);
      await strike(anna, 'Escape');
      await tabTo(anna, statusMenu(anna), 'Shift+Tab');
      await chooseInMenu(anna, statusMenu(anna), 'Close');
      expect(await refusal(anna)).toEqual(before);
      await expectFocusSeen(anna);
      await anna.look('refused');
      const goThere = anna.quality.getByRole('button', { name: /^Go there: It is still open/ });
      await press(anna, goThere);
      await focusArrives(anna.panel.getByRole('radio', { name: 'No', exact: true }));
    },
  );

  step('answers what was open', async () => {
    await strike(anna, 'Space');
    await tabTo(anna, anna.panel.getByLabel('Where you looked, and why it cannot be there'));
    await type(anna, 'Ports A and C take a keyed connector only.');
    await press(anna, anna.panel.getByRole('button', { name: 'Answer', exact: true }));
    await saved(anna);
  });

  step('Tomás verifies the root', async () => {
    await tomas.page.goto('/login');
    await press(tomas, tomas.page.getByRole('button', { name: /Tomás Rivera/ }));
    await tomas.page.getByRole('heading', { name: 'Projects' }).waitFor();
    await open(tomas, key);
    await tabTo(tomas, why(tomas, '3'));
    await press(tomas, tomas.panel.getByRole('button', { name: 'Verify', exact: true }));
    await tabTo(tomas, tomas.panel.getByLabel('It is the cause'));
    await strike(tomas, 'Space');
    await tabTo(tomas, tomas.panel.getByLabel('What was seen'));
    await type(
      tomas,
      'With the make that has a catch it holds 60 N, with the other it comes off at 20 N.',
    );
    await tomas.look('verifying');
    await press(tomas, tomas.panel.getByRole('button', { name: 'Put on record' }));
    await saved(tomas);
    await expectFocusSeen(tomas);
    await expectCalm(tomas);
  });

  step('Anna raises the CAPA, once the rest is on record', async () => {
    await allElse(stage.site, await idOf(stage.site, key));
    await open(anna, key);
    await press(anna, anna.quality.getByRole('button', { name: 'Raise CAPA' }));
    await focusArrives(anna.quality.getByLabel('Summary of the CAPA'));
    await strike(anna, 'Enter');
    await anna.quality.getByText('Nothing stands in the way.').waitFor();
    await expectFocusSeen(anna);
    await anna.look('raised');
  });

  step('and closes', async () => {
    await tabTo(anna, statusMenu(anna), 'Shift+Tab');
    await chooseInMenu(anna, statusMenu(anna), 'Close');
    await arrived(anna, 'Closed');
    await expectFocusSeen(anna);
    await anna.look('closed');
    await expectCalm(anna);
  });
});
