import { expectCalm } from './support/calm';
import { exported, seeAs } from './support/fishbone-view';
import { open } from './support/issue-page';
import { focusArrives } from './support/keyboard';
import type { Person } from './support/person';
import { nonconformanceWith } from './support/prepared';
import { saved, why } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';
import { agreed, blind, causes, field, low, more } from './support/viewed-analysis';

describe('From the is / is-not sheet to Markdown and the description', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let key: string;

  beforeAll(async () => {
    stage = await openStage('is-is-not');
    ({ key } = await nonconformanceWith(stage.site, causes, more));
    anna = await stage.enter('quality');
    await open(anna, key);
  });
  afterAll(() => stage.close());

  step('sets what is beside what is not', async () => {
    await seeAs(anna, 'Is / is not');
    await anna.panel.getByText('An example').waitFor();
    await anna.look('sheet-empty');
    await expectCalm(anna);
    await anna.panel.getByRole('button', { name: 'Begin with the four questions' }).click();
    await field(anna, 'What: is').fill('Pumps of model P2');
    await field(anna, 'What: is not').fill('Model P1');
    await field(anna, 'What: what is distinct').fill('Only P2 reads its limits from a file');
    const tried = anna.panel.getByLabel('Does root cause 3 account for What?');
    await tried.selectOption({ label: 'No' });
    await anna.panel.getByText(/^A fact it does not account for/).waitFor();
    await anna.look('sheet');
    await expectCalm(anna);
  });

  step('removes a row, and has it back with all that stood there', async () => {
    await anna.panel.getByRole('button', { name: 'Remove row What' }).click();
    await field(anna, 'What: is').waitFor({ state: 'detached' });
    await anna.panel.getByRole('button', { name: 'Undo' }).click();
    expect(await field(anna, 'What: is').inputValue()).toBe('Pumps of model P2');
    await anna.panel.getByLabel('Does root cause 3 account for What?').waitFor();
  });

  step('makes a cause of what is distinct, and goes on with it in the whys', async () => {
    await anna.panel
      .getByRole('button', { name: 'Add as a cause: What: what is distinct' })
      .click();
    await focusArrives(why(anna, '1c'));
    expect(await why(anna, '1c').inputValue()).toBe('Only P2 reads its limits from a file');
    await seeAs(anna, 'Is / is not');
    await anna.panel.getByRole('button', { name: 'In the whys: What: what is distinct' }).waitFor();
    await saved(anna);
  });

  step('takes the analysis along as Markdown', async () => {
    const file = await exported(anna, 'Analysis as Markdown');
    expect(file.name).toBe(`${key} analysis.md`);
    const text = file.bytes.toString('utf8');
    expect(text).toContain(`# Root cause analysis of ${key}`);
    expect(text).toContain('| What | Pumps of model P2 | Model P1 |');
    expect(text).toContain(`**3** ${agreed} (Root cause · Not verified)`);
    expect(text).toContain(`~~${blind}~~`);
    await anna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await anna.panel.getByRole('button', { name: 'Export', exact: true }).click();
    await anna.panel.getByRole('button', { name: 'Copy as Markdown' }).click();
    await anna.panel.getByText(/^Copied\./).waitFor();
    expect(await anna.page.evaluate('navigator.clipboard.readText()')).toBe(text);
  });

  const intoDescription = async () => {
    await anna.panel.getByRole('button', { name: 'Export', exact: true }).click();
    await anna.panel.getByRole('button', { name: 'Put into the issue’s description' }).click();
    await anna.panel.getByRole('button', { name: 'Put it into the description' }).waitFor();
  };

  step('puts it into the description, once she saw what will stand there', async () => {
    await intoDescription();
    await anna.panel.getByText('The description is empty.').waitFor();
    await anna.look('into-description');
    await expectCalm(anna);
    await anna.panel.getByRole('button', { name: 'Put it into the description' }).click();
    await anna.panel.getByText('It stands in the description now.').waitFor();
    await anna.page.getByText('Root cause analysis (from Ratchet)').click();
    await anna.page.getByText(low).waitFor();
    await anna.look('in-description');
  });

  step('does so again, and the new takes the place of the old', async () => {
    await intoDescription();
    await anna.panel.getByText('What stands in the box now and will be replaced').click();
    await anna.look('into-description-again');
    await anna.panel.getByRole('button', { name: 'Put it into the description' }).click();
    await anna.panel.getByText('It stands in the description now.').waitFor();
    expect(await anna.page.getByText('Root cause analysis (from Ratchet)').count()).toBe(1);
    await expectCalm(anna);
  });
});
