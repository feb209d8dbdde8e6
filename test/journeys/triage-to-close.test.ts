import { report, type Issue } from '../app/support/analysis';
import { daysPass } from '../app/support/checking';
import { analysed, decided, moved, rootText } from '../app/support/complete-case';
import { accountOf } from '../app/support/people';
import { idOf, questionsAnswered } from './support/asked-besides';
import { expectCalm } from './support/calm';
import { openCase, said, section, typeUntilOffered, way } from './support/case-panel';
import { arrived, choose, move, open, refusal, statusMenu } from './support/issue-page';
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
import { misfits } from './support/layout';
import type { Person } from './support/person';
import { answerByDigit, openTab, waiting } from './support/project-page';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const summary = 'Occlusion alarm with an open line on pump 31';
const action = 'Interlock: the bench starts with calibrated sensors only';

describe('From triage to a proved effect', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let tomas: Person;
  let fresh: Issue;
  let capa: string;
  let work: string;

  const about = (words: string) =>
    report(stage.site, { severity: null, fields: { summary: words } });

  /** Types a day the way the browser asks for it. */
  const typeDay = (days: number) => {
    const day = new Date(stage.site.host.clock.now() + days * 86_400_000).toISOString();
    return type(anna, `${day.slice(5, 7)}${day.slice(8, 10)}${day.slice(0, 4)}`);
  };

  beforeAll(async () => {
    stage = await openStage('triage-to-close');
    const { site } = stage;
    const user = (['quality', 'quality2'] as const).map((role) => accountOf(site.host, role));
    await site.rest('admin')('POST', '/project/OTHER/role/10003', { user });
    const others = [1, 2, 3, 4, 5, 6, 7].map((unit) => `Gasket of unit ${unit} is torn`);
    for (const earlier of ['Occlusion alarm with an open line on pump 7', ...others]) {
      await moved(site, (await report(site, { fields: { summary: earlier } })).id, ['Triage']);
      daysPass(site, 15);
    }
    fresh = await about(summary);
    await about('Label on the carton printed twice');
    anna = await stage.enter('quality', { expectedFailures: /\/transitions$/ });
    tomas = await stage.enter('quality2');
  });
  afterAll(() => stage.close());

  step('a report waits on the project’s page, on a phone too', async () => {
    const phone = await stage.enter('quality', { width: 360, height: 740 });
    await openTab(phone, 'Triage');
    await waiting(phone, summary).click();
    await phone.quality.getByRole('button', { name: /^Something else/ }).waitFor();
    await phone.look('phone-triage');
    expect(await misfits(phone.page)).toEqual([]);
    await expectCalm(phone);
    await phone.context.close();
  });

  step('Anna opens it from the list by keyboard; what is like it is something else', async () => {
    const { page, quality } = anna;
    await press(anna, page.getByRole('link', { name: 'Project QM' }));
    await press(anna, page.getByRole('link', { name: 'Quality', exact: true }));
    await tabTo(anna, waiting(anna, summary));
    await strike(anna, 'j');
    await focusArrives(waiting(anna, 'Label on the carton'));
    await strike(anna, 'k');
    await strike(anna, 'Enter');
    await tabTo(anna, quality.getByRole('button', { name: /^Something else/ }), 'Shift+Tab');
    await anna.look('triage');
    await strike(anna, '2');
    await quality.getByText('No duplicate of').waitFor();
  });

  step('and triages it without leaving the keys; the next one is there', async () => {
    await answerByDigit(anna, 'Source', 'Product');
    await answerByDigit(anna, 'Process', 'Production');
    await answerByDigit(anna, 'Severity', 'Major');
    await answerByDigit(anna, 'Potential', 'Critical');
    await answerByDigit(anna, 'Customer saw it', 'Yes');
    await answerByDigit(anna, 'CAPA needed', 'Yes');
    const why = anna.quality.getByLabel('Why a CAPA');
    expect(await why.inputValue()).toMatch(/^It could have become critical/);
    await anna.look('triaged');
    await strike(anna, 'Control+Enter');
    await focusArrives(waiting(anna, 'Label on the carton'));
    expect(await waiting(anna, summary).count()).toBe(0);
    await expectCalm(anna);
  });

  step('puts a containment in force, in the dark', async () => {
    await anna.page.getByRole('button', { name: 'Dark theme' }).click();
    await openCase(anna, fresh.key);
    await press(anna, way(anna, 'Add a containment'));
    await type(anna, 'Pumps of lot 88 are blocked in the stock');
    await press(anna, way(anna, 'Put in force'));
    await press(anna, way(anna, /^I looked: it holds/));
    await type(anna, 'All 40 stand behind the red line, and the system delivers none.');
    await press(anna, way(anna, 'Put on record'));
    await said(anna, 'In force').waitFor();
  });

  step('and records what becomes of the pump, which was looked at again', async () => {
    await press(anna, way(anna, 'Add a disposition'));
    await strike(anna, 'Space');
    await press(anna, way(anna, 'Put on record'));
    await press(anna, way(anna, /^I looked again/));
    await tabTo(anna, anna.effect.getByRole('radio', { name: 'It conforms now' }));
    await strike(anna, 'Space');
    await tabTo(anna, anna.effect.getByLabel('What was looked at, and what was seen'));
    await type(anna, 'It ran for an hour without an alarm.');
    await press(anna, way(anna, 'Put on record'));
    await said(anna, 'Conforms now').waitFor();
    await anna.look('contained-dark');
    expect(await misfits(anna.page)).toEqual([]);
    await expectCalm(anna);
    await anna.page.getByRole('button', { name: 'Dark theme' }).click();
  });

  step('raises a CAPA from the root that was found meanwhile', async () => {
    await moved(stage.site, fresh.id, ['Start work']);
    await analysed(stage.site, fresh.id);
    await decided(stage.site, fresh.id);
    await open(anna, fresh.key);
    await press(anna, anna.quality.getByRole('button', { name: 'Raise CAPA' }));
    await focusArrives(anna.quality.getByLabel('Summary of the CAPA'));
    await strike(anna, 'Enter');
    const raised = anna.page.getByRole('button', { name: /^Open QM-/ });
    capa = (await raised.innerText()).replace('Open ', '');
    await moved(stage.site, capa, ['Investigate cause', 'Plan action']);
  });

  step('creates the action on another board, due in two weeks', async () => {
    await openCase(anna, capa);
    await press(anna, way(anna, `Create an action on ${rootText}`));
    await type(anna, action);
    await typeUntilOffered(anna, 'Project', 'OTHER', 'Project OTHER (OTHER)');
    await typeUntilOffered(anna, 'Who does it', 'Tom', tomas.name);
    await tabTo(anna, anna.effect.getByLabel('Due'));
    await typeDay(14);
    await anna.look('creating-an-action');
    await press(anna, way(anna, 'Create the action'));
    work = await section(anna, 'Actions')
      .getByRole('button', { name: /^OTHER-\d+$/ })
      .innerText();
    await expectFocusSeen(anna);
  });

  step('confirms how far it holds', async () => {
    await press(anna, way(anna, `Confirm how far ${work} holds`));
    await tabTo(anna, anna.effect.getByRole('radio', { name: /^Strong/ }));
    await strike(anna, 'Space');
    await press(anna, way(anna, /^Confirm$/));
    await way(anna, `Change how far ${work} holds`).waitFor();
  });

  step('sets beforehand what would prove it, and learns what her window can prove', async () => {
    await press(anna, way(anna, 'Set the criterion'));
    await chooseByLetters(anna, anna.effect.getByLabel('What is counted'), 'Nonconformances of');
    await said(anna, /^8 events/).waitFor();
    await tabTo(anna, anna.effect.getByLabel('In so many days'));
    await type(anna, '7');
    await said(anna, 'Cannot prove it').waitFor();
    await said(anna, /^With 8 events in .* before, .* are needed to be 95 % sure/).waitFor();
    await anna.look('criterion');
    await press(anna, way(anna, /^Extend the window/));
    await said(anna, /nough to tell/).waitFor();
    await tabTo(anna, anna.effect.getByLabel('In so many days'));
    await type(anna, '120');
    await typeUntilOffered(anna, 'Who judges', 'Anna', anna.name);
    await press(anna, way(anna, 'Set the criterion'));
    await way(anna, 'Change the criterion').waitFor();
    await anna.look('planned');
    await expectCalm(anna);
  });

  step('Tomás does the work on his board', async () => {
    await questionsAnswered(stage.site, await idOf(stage.site, capa));
    await tomas.page.goto(`/browse/${work}`);
    await move(tomas, 'Done', 'Done');
    await expectCalm(tomas);
  });

  step('a tick alone closes nothing', async () => {
    await openCase(anna, capa);
    await chooseInMenu(anna, statusMenu(anna), 'Check effectiveness');
    await arrived(anna, 'Effectiveness');
    await choose(anna, 'Close as effective');
    expect(await refusal(anna)).toContainEqual(expect.stringMatching(/^Nobody has judged yet/));
    await said(anna, /^The window begins on .* \(tomorrow\)/).waitFor();
    await anna.look('refused');
  });

  step('the check opens by itself on its day, and tells Anna', async () => {
    daysPass(stage.site, 122);
    await stage.site.host.schedules.run('effectiveness-checks');
    await anna.page.goto('/mail');
    await anna.page
      .getByRole('heading', { name: `Did it help? The check of ${capa} is open` })
      .waitFor();
    await anna.look('mail');
  });

  step('who did the work is kindly told that somebody else judges it', async () => {
    await openCase(tomas, capa);
    await said(tomas, `You own ${work}, so Anna Berger or somebody else`).waitFor();
    expect(await way(tomas, 'Give the verdict').count()).toBe(0);
    await expectCalm(tomas);
  });

  step('Anna judges from what was counted', async () => {
    await openCase(anna, capa);
    await said(anna, 'Supported').waitFor();
    await press(anna, way(anna, 'Give the verdict'));
    await tabTo(anna, anna.effect.getByRole('radio', { name: 'Effective', exact: true }));
    await strike(anna, 'Space');
    await tabTo(anna, anna.effect.getByLabel('What makes you say so'));
    await type(anna, 'No bench has started with an old sensor since, and no pump came back.');
    await anna.look('judging');
    await press(anna, way(anna, 'Give the verdict'));
    await said(anna, /^Effective$/).waitFor();
  });

  step('and closes', async () => {
    await chooseInMenu(anna, statusMenu(anna), 'Close as effective');
    await arrived(anna, 'Closed');
    await anna.look('closed');
    await expectCalm(anna);
  });
});
