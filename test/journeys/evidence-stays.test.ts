import { newId, report, save, saved, sent, type Issue } from '../app/support/analysis';
import { daysPass, task } from '../app/support/checking';
import { analysed, decided, moved, raisedCapa } from '../app/support/complete-case';
import { refusalWords } from '../../static/features/refusal/refusal-words';
import { expectCalm } from './support/calm';
import { missing, open } from './support/issue-page';
import { misfits } from './support/layout';
import type { Person } from './support/person';
import { openTab } from './support/project-page';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

const evidenceId = newId();
const summary = 'Pump reports occlusion with an open line';

describe('What is on record stays', () => {
  const step = story();
  let stage: Stage;
  let anna: Person;
  let priya: Person;
  let closed: Issue;
  let proof: Issue;
  let fresh: Issue;
  let root: string;

  beforeAll(async () => {
    stage = await openStage('evidence-stays');
    const { site } = stage;
    proof = await task(site);
    closed = await report(site, { severity: 'major' });
    await moved(site, closed.id, ['Triage', 'Start work']);
    root = await analysed(site, closed.id);
    const evidence = { kind: 'issue', id: evidenceId, issue: proof, note: 'The test bench' };
    await saved(site, 'quality', closed.id, [sent({ kind: 'addEvidence', node: root, evidence })]);
    await decided(site, closed.id);
    await raisedCapa(site, closed.id, root);
    await moved(site, closed.id, ['Close']);
    fresh = await report(site, { severity: 'major' });
    await moved(site, fresh.id, ['Triage', 'Start work']);
    anna = await stage.enter('quality', { expectedFailures: /\/rest\/api\/3\/issue\// });
    priya = await stage.enter('admin');
  });
  afterAll(() => stage.close());

  step('of a closed case no evidence can be removed', async () => {
    await open(anna, closed.key);
    await anna.panel.getByText(proof.key).first().waitFor();
    expect(await anna.panel.getByRole('button', { name: /^Remove evidence/ }).count()).toBe(0);
    await anna.look('closed');
    await expectCalm(anna);
  });

  step('nor by whoever asks the app directly; it says why and what to do', async () => {
    const removing = sent({ kind: 'removeEvidence', node: root, evidenceId });
    const answer = await save(stage.site, 'quality', closed.id, [removing]);
    expect(answer.ok ? '' : refusalWords(answer.refusal)).toMatch(/closed.*[Rr]eopen/s);
  });

  step('Jira refuses to delete the issue it rests on to whoever may not delete', async () => {
    await anna.page.goto(`/browse/${proof.key}`);
    await anna.page.getByRole('button', { name: `Delete ${proof.key}` }).click();
    const dialog = anna.page.getByRole('dialog', { name: `Delete ${proof.key}?` });
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await dialog.getByRole('alert', { name: 'It is not deleted' }).waitFor();
    await anna.look('not-deleted');
    await expectCalm(anna);
  });

  step('Priya, who may, deletes the case itself', async () => {
    await open(priya, closed.key);
    await priya.page.getByRole('button', { name: `Delete ${closed.key}` }).click();
    const dialog = priya.page.getByRole('dialog', { name: `Delete ${closed.key}?` });
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await priya.page.getByRole('heading', { name: 'Issues' }).waitFor();
    await stage.site.host.idle();
  });

  step('the project’s page keeps what it was and who deleted it', async () => {
    await openTab(anna, 'Deleted');
    await anna.quality.getByRole('heading', { name: `${closed.key} ${summary}` }).waitFor();
    await anna.quality.getByText(`by ${priya.name}`).waitFor();
    await anna.quality.getByRole('button', { name: 'Show what was on record' }).click();
    await anna.quality.getByText('Calibration was never in the plan').first().waitFor();
    await anna.look('tombstone');
    await expectCalm(anna);
  });

  step('and says who may delete, in the dark and on a phone as well', async () => {
    const phone = await stage.enter('admin', { width: 360, height: 740 });
    await phone.page.getByRole('button', { name: 'Dark theme' }).click();
    await openTab(phone, 'Who may delete');
    await phone.quality.getByRole('listitem').filter({ hasText: priya.name }).waitFor();
    await phone.look('who-may-delete');
    expect(await misfits(phone.page)).toEqual([]);
    await openTab(phone, 'Gates');
    await phone.quality.getByRole('heading', { name: 'Rules' }).waitFor();
    await phone.look('gates');
    expect(await misfits(phone.page)).toEqual([]);
    await expectCalm(phone);
    await phone.context.close();
  });

  const asked = /^Nothing says yet what became of/;
  const advice = () => anna.quality.getByText('Asked as well, and holding nothing back');

  step('Priya eases a gate for ten days, with the reason', async () => {
    await open(anna, fresh.key);
    expect((await missing(anna)).some((sentence) => asked.test(sentence))).toBe(true);
    await openTab(priya, 'Gates');
    await priya.quality.getByRole('button', { name: 'Make an exception for D1' }).click();
    const form = priya.quality.getByRole('form', { name: 'Exception for D1' });
    const until = new Date(stage.site.host.clock.now() + 10 * 86_400_000);
    await form.getByLabel('Until').fill(until.toISOString().slice(0, 10));
    await form.getByLabel('Why').fill('The store is being moved; stock is counted next week.');
    await form.getByRole('button', { name: 'Make the exception' }).click();
    await priya.quality.getByText('1 exception is in force.').waitFor();
    await priya.look('eased');
    await expectCalm(priya);
  });

  step('beside the issue it is said, and holds nothing back', async () => {
    await open(anna, fresh.key);
    await advice().click();
    await anna.quality.getByText(asked).waitFor();
    await anna.look('advice');
    await expectCalm(anna);
  });

  step('after its last day it holds again, by itself', async () => {
    daysPass(stage.site, 11);
    await open(anna, fresh.key);
    expect((await missing(anna)).some((sentence) => asked.test(sentence))).toBe(true);
    await expectCalm(anna, priya);
  });
});
