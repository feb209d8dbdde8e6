import {
  allElse,
  idOf,
  noneElsewhere,
  plannedBesides,
  provedEffective,
} from './support/asked-besides';
import { expectCalm } from './support/calm';
import { keyOf, report } from './support/create-dialog';
import { choose, missing, move, open, refusal } from './support/issue-page';
import type { Person } from './support/person';
import { pick, saved, stateProblem, useTool, why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const summary = 'Pump alarms occlusion with an open line';
const root =
  'No process asks for an agreed format when one team’s data is read by another’s software';

describe('From report to closure, by mouse', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let tomas: Person;
  let nonconformance: string;
  let capaKey: string;
  let task: string;

  beforeAll(async () => {
    stage = await openStage('by-mouse');
    anna = await stage.enter('quality', { expectedFailures: /\/transitions$/ });
    tomas = await stage.enter('quality2');
  });
  afterAll(() => stage.close());

  step('Anna reports what she saw', async () => {
    nonconformance = await report(anna, 'Nonconformance', {
      summary,
      ...{ Source: 'Product', Severity: 'Major', Process: 'Production' },
    });
    await anna.quality.getByText('Major').waitFor();
    await anna.look('reported');
  });

  step('triages it and starts work', async () => {
    await move(anna, 'Triage', 'Triaged');
    await move(anna, 'Start work', 'In Progress');
    await anna.quality.getByRole('heading', { name: 'Next: Close' }).waitFor();
    await anna.look('in-progress');
  });

  step('says what is wrong and asks why five times', async () => {
    await anna.panel.getByRole('button', { name: 'Begin with the issue’s summary' }).click();
    await stateProblem(anna, {
      'Where?': 'Ward pumps with firmware 4.2',
      'How many?': '3 of 120 pumps in two weeks',
    });
    await why(anna, '1').fill('The alarm threshold is 20 mmHg below the one that was set');
    const next = [
      'The calibration table is read one row too early',
      'The parser takes the header of the file for a value',
      'Factory and firmware understood the file differently',
      root,
    ];
    for (const [index, words] of next.entries()) {
      await useTool(anna, String(index + 1), 'Next why');
      await why(anna, String(index + 2)).fill(words);
    }
    await saved(anna);
    await anna.look('five-whys');
  });

  step('adds why it was not caught, and names the root', async () => {
    await anna.panel.getByRole('button', { name: 'Add another cause of the problem' }).click();
    await why(anna, '1b').fill('The end-of-line test reads the same table as the pump');
    await pick(anna, '1b', 'Which question it answers', 'Why it was not caught');
    await pick(anna, '1b', 'Class', 'Method');
    await pick(anna, '5', 'Class', 'Management');
    await useTool(anna, '5', 'Root cause');
    await saved(anna);
    await anna.look('root-named');
  });

  step('is refused with the very sentences that stood beside the issue', async () => {
    await anna.quality.getByText(/^Nothing acts on the root cause/).waitFor();
    const before = await missing(anna);
    expect(before.length).toBeGreaterThan(3);
    await choose(anna, 'Close');
    expect(await refusal(anna)).toEqual(before);
    await anna.look('refused');
    await expectCalm(anna);
  });

  step('Tomás, who wrote none of it, verifies the root', async () => {
    await open(tomas, nonconformance);
    await useTool(tomas, '5', 'Verify');
    await tomas.panel.getByLabel('It is the cause').check();
    await tomas.panel
      .getByLabel('What was seen')
      .fill(
        'With a file of the agreed format the alarm comes at the set pressure, with the old one 20 mmHg early.',
      );
    await tomas.look('verifying');
    await tomas.panel.getByRole('button', { name: 'Put on record' }).click();
    await saved(tomas);
    await tomas.look('verified');
    await expectCalm(tomas);
  });

  step('Anna says where else it could be', async () => {
    await open(anna, nonconformance);
    await anna.panel.getByLabel('It could', { exact: true }).check();
    await anna.panel
      .getByLabel('Where it could be')
      .fill('Syringe pumps read the same kind of file.');
    await anna.panel.getByRole('button', { name: 'Answer', exact: true }).click();
    await saved(anna);
  });

  step('raises a CAPA from the root, once the rest is on record', async () => {
    const id = await idOf(stage.site, nonconformance);
    await allElse(stage.site, id, ['system']);
    await noneElsewhere(stage.site, id, 'management');
    await open(anna, nonconformance);
    await anna.quality.getByRole('button', { name: 'Raise CAPA' }).click();
    await anna.look('raising');
    await anna.quality.getByRole('form').getByRole('button', { name: 'Raise CAPA' }).click();
    await anna.quality.getByText('Nothing stands in the way.').waitFor();
    await anna.look('raised');
    await anna.page.getByRole('button', { name: /^Open QM-/ }).click();
    await anna.page.getByRole('heading', { name: `Corrective action: ${root}` }).waitFor();
    capaKey = keyOf(anna.page.url());
  });

  step('finds problem and cause carried over', async () => {
    await anna.panel.getByText(root).waitFor();
    await anna.look('capa');
  });

  step('plans the action: the analysis already has what this needs', async () => {
    await move(anna, 'Investigate cause', 'Cause');
    await anna.quality.getByText('Nothing stands in the way.').waitFor();
    await move(anna, 'Plan action', 'Action');
    await anna.quality.getByText(/^Nothing acts on the root cause/).waitFor();
    await anna.look('capa-action');
  });

  step('is refused until some work acts on the root, and links that work', async () => {
    const before = await missing(anna);
    await choose(anna, 'Check effectiveness');
    expect(await refusal(anna)).toEqual(before);
    task = await report(anna, 'Task', { summary: 'Write down the format of the table' });
    await open(anna, capaKey);
    await useTool(anna, '5', 'Link action');
    await anna.panel.getByLabel('Issue that acts on this cause').fill(task);
    await anna.look('linking-an-action');
    await anna.panel.getByRole('form').getByRole('button', { name: 'Link action' }).click();
    await anna.panel
      .getByText('What will we do about this?', { exact: true })
      .waitFor({ state: 'detached' });
    await anna.look('action-linked');
  });

  step('closes the CAPA once the action is done and it was effective', async () => {
    const { site } = stage;
    const [capa, action] = await Promise.all([idOf(site, capaKey), idOf(site, task)]);
    await plannedBesides(site, capa, { id: action, key: task });
    await noneElsewhere(site, capa, 'management');
    await open(anna, capaKey);
    await move(anna, 'Check effectiveness', 'Effectiveness');
    await provedEffective(site, capa);
    await move(anna, 'Close as effective', 'Closed');
    await anna.quality.getByText('Closed').waitFor();
    await anna.look('capa-closed');
    await expectCalm(anna);
  });

  step('closes the nonconformance, which Tomás sees', async () => {
    await open(anna, nonconformance);
    await move(anna, 'Close', 'Closed');
    await anna.look('closed');
    await open(tomas, nonconformance);
    await tomas.page.getByRole('button', { name: 'Status: Closed' }).waitFor();
    await expectCalm(anna, tomas);
  });
});
