import { restAs } from '../app/support/rest';
import { accountOf } from '../app/support/people';
import { expectCalm } from './support/calm';
import { report } from './support/create-dialog';
import type { Person } from './support/person';
import { openStage, type Stage } from './support/stage';
import { story } from './support/story';

describe('A project is set up', () => {
  const step = story();
  let stage: Stage;
  let priya: Person;

  beforeAll(async () => {
    stage = await openStage('set-up');
    const { host } = stage.site;
    const created = await restAs(host.url, 'admin')('POST', '/project', {
      key: 'FAB',
      name: 'Assembly line',
      projectTypeKey: 'software',
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
      leadAccountId: accountOf(host, 'admin'),
      assigneeType: 'UNASSIGNED',
    });
    expect(created.status).toBe(201);
    priya = await stage.enter('admin');
  });
  afterAll(() => stage.close());

  const admin = () => priya.page.frameLocator('iframe[title="Ratchet"]');

  step('Priya, who administers Jira, finds the project', async () => {
    await priya.page.getByRole('link', { name: 'Apps', exact: true }).click();
    await priya.page.getByRole('link', { name: 'Ratchet', exact: true }).click();
    await admin().getByRole('searchbox', { name: 'Find a project' }).fill('assembly');
    await admin().getByLabel('Assembly line (FAB)').check();
    await priya.look('project-found');
  });

  step('sees the plan before anything is done', async () => {
    await admin().getByRole('button', { name: 'See the plan' }).click();
    await admin().getByRole('region', { name: 'Plan' }).waitFor();
    await priya.look('plan');
    await expectCalm(priya);
  });

  step('sets it up and sees it done', async () => {
    await admin().getByRole('button', { name: 'Set up', exact: true }).click();
    await admin().getByText('The project is set up').waitFor({ timeout: 30_000 });
    await priya.look('set-up');
    await expectCalm(priya);
  });

  step('a nonconformance can be reported there', async () => {
    await report(
      priya,
      'Nonconformance',
      { summary: 'Torque out of range', Severity: 'Minor' },
      'FAB',
    );
    await priya.quality.getByText('Minor').waitFor();
    await priya.look('first-report');
    await expectCalm(priya);
  });

  step('nobody else is led there', async () => {
    const anna = await stage.enter('quality');
    expect(await anna.page.getByRole('link', { name: 'Apps', exact: true }).count()).toBe(0);
    await anna.page.goto('/apps/setup');
    await anna.page.getByText('Only somebody who administers Jira can open this page.').waitFor();
    await expectCalm(anna);
  });
});
