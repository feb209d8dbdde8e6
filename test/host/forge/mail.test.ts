import type { Host } from '../../../host/host';
import { accountOf, cookieOf, post, startFixtureHost } from './fixture-host';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
  const admin = cookieOf(host, 'admin');
  const project = {
    key: 'QM',
    name: 'Quality',
    projectTypeKey: 'software',
    projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic',
    leadAccountId: accountOf(host, 'admin'),
  };
  await post(host, '/rest/api/3/project', project, admin);
  const user = [accountOf(host, 'quality'), accountOf(host, 'quality2')];
  await post(host, '/rest/api/3/project/QM/role/10003', { user }, admin);
  const fields = { project: { key: 'QM' }, issuetype: { name: 'Task' }, summary: 'A leak' };
  await post(host, '/rest/api/3/issue', { fields }, admin);
});
afterAll(() => host.stop());

const tell = (subject: string, roles: string[], more: object = {}) =>
  post(
    host,
    '/rest/api/3/issue/QM-1/notify',
    {
      subject,
      to: { users: roles.map((role) => ({ accountId: accountOf(host, role) })) },
      ...more,
    },
    cookieOf(host, 'admin'),
  );

async function mailOf(role: string): Promise<unknown> {
  const response = await fetch(`${host.url}/_host/mail`, {
    headers: { cookie: cookieOf(host, role) },
  });
  return response.json();
}

describe('mail', () => {
  it('is read by whom it was sent to and nobody else, the newest first', async () => {
    await tell('Due tomorrow', ['quality', 'quality2'], { textBody: 'Containment of the leak' });
    host.clock.travelTo(host.clock.now() + 60_000);
    await tell('Due today', ['quality'], { htmlBody: '<p>Now.</p>' });
    expect(await mailOf('quality')).toMatchObject([
      { subject: 'Due today', htmlBody: '<p>Now.</p>', issueKey: 'QM-1', from: 'Priya Nair' },
      { subject: 'Due tomorrow', textBody: 'Containment of the leak', htmlBody: '' },
    ]);
    expect(await mailOf('quality2')).toMatchObject([{ subject: 'Due tomorrow' }]);
    expect(await mailOf('engineer')).toEqual([]);
    expect((await fetch(`${host.url}/_host/mail`)).status).toBe(401);
  });
});
