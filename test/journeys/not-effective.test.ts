import { report } from '../app/support/analysis';
import {
  daysPass,
  inCheck,
  quiet,
  settingCriterion,
  task,
  type Planned,
} from '../app/support/checking';
import { moved, rootText, tell } from '../app/support/complete-case';
import { expectCalm } from './support/calm';
import { openCase, said, section, way } from './support/case-panel';
import { choose, missing, move, open, refusal } from './support/issue-page';
import { expectFocusSeen, press, strike, tabTo, type } from './support/keyboard';
import { misfits } from './support/layout';
import type { Person } from './support/person';
import { saved, useTool } from './support/root-cause-panel';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

describe('What had not helped goes back to its cause', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let capa: Planned;

  beforeAll(async () => {
    stage = await openStage('not-effective');
    const { site } = stage;
    capa = await inCheck(site);
    daysPass(site, 20);
    await report(site);
    await report(site);
    daysPass(site, 71);
    await site.host.schedules.run('effectiveness-checks');
    anna = await stage.enter('quality', { expectedFailures: /\/transitions$/ });
  });
  afterAll(() => stage.close());

  step('more came up than the criterion allows: “effective” cannot be said', async () => {
    await openCase(anna, capa.key);
    await said(anna, /^2 events/).waitFor();
    await press(anna, way(anna, 'Give the verdict'));
    const effective = anna.effect.getByRole('radio', { name: 'Effective', exact: true });
    expect(await effective.isDisabled()).toBe(true);
    await said(anna, 'There was more than the target allows.').waitFor();
  });

  step('Anna says that it did not help, by keyboard', async () => {
    await tabTo(anna, anna.effect.getByRole('radio', { name: 'Not effective' }));
    await strike(anna, 'Space');
    await tabTo(anna, anna.effect.getByLabel('What makes you say so'));
    await type(anna, 'Two pumps came back within three weeks: sensors drift on the shelf as well.');
    await anna.look('verdict');
    await press(anna, way(anna, 'Give the verdict'));
    await said(anna, 'Back to the cause, revision 2').waitFor();
    await expectFocusSeen(anna);
    await anna.look('judged');
    await expectCalm(anna);
  });

  step('and goes back to the cause: revision 2', async () => {
    await press(anna, way(anna, 'Not effective: back to the cause'));
    await anna.page.getByRole('button', { name: 'Status: Cause' }).waitFor();
    await anna.quality.getByText('Revision 2').first().waitFor();
    await anna.look('revision-2');
  });

  step('what was verified before speaks for the root no longer', async () => {
    await anna.quality.getByRole('heading', { name: 'Next: Plan action' }).waitFor();
    const before = await missing(anna);
    expect(before.join('\n')).toMatch(/was verified before it turned out/);
    await choose(anna, 'Plan action');
    expect(await refusal(anna)).toEqual(before);
  });

  step('Tomás verifies it anew', async () => {
    const tomas = await stage.enter('quality2');
    await open(tomas, capa.key);
    await useTool(tomas, '1', 'Verify');
    await tomas.panel.getByLabel('It is the cause').check();
    await tomas.panel.getByLabel('What was seen').fill('Six months on the shelf: 30 mmHg off.');
    await tomas.panel.getByRole('button', { name: 'Put on record' }).click();
    await saved(tomas);
    await tomas.look('verified-anew');
    await expectCalm(tomas);
  });

  step('something else must be done, and a new criterion set for it', async () => {
    const { site } = stage;
    await open(anna, capa.key);
    await move(anna, 'Plan action', 'Action');
    await choose(anna, 'Check effectiveness');
    const told = (await refusal(anna)).join('\n');
    expect(told).toMatch(/did not help, and nothing has been done since/);
    expect(told).toMatch(/set the criterion/);
    const action = await task(site);
    const linked = { issueId: capa.id, cause: capa.root, action: action.key };
    await site.panel('quality', 'actions.link', linked);
    const classed = {
      kind: 'classAction',
      issue: action,
      strength: 'strong',
      suggested: null,
    } as const;
    await tell(site, capa.id, classed);
    await tell(site, capa.id, settingCriterion(quiet(site, { revision: 2 })));
    await moved(site, action.id, ['Done']);
    await moved(site, capa.id, ['Check effectiveness']);
  });

  step('both revisions can be read, on a phone as well', async () => {
    const phone = await stage.enter('quality2', { width: 360, height: 740 });
    await openCase(phone, capa.key);
    const effectiveness = section(phone, 'Effectiveness');
    await effectiveness.getByText('revision 2, under way').waitFor();
    await effectiveness.getByText('Earlier criteria and verdicts (1)').click();
    const earlier = effectiveness.getByRole('list', { name: 'Earlier criteria and verdicts' });
    await earlier.getByText('Revision 1').waitFor();
    await earlier.getByText('Two pumps came back').waitFor();
    await phone.panel.getByText(rootText).first().waitFor();
    await phone.look('phone-both');
    expect(await misfits(phone.page)).toEqual([]);
    await expectCalm(phone, anna);
  });
});
