import type { Host } from '../../../host/host';
import { accountOf, cookieOf, post, startFixtureHost } from './fixture-host';

let host: Host;
beforeAll(async () => {
  host = await startFixtureHost();
});
afterAll(() => host.stop());

describe('a page of the app in a project', () => {
  it('knows its project and where it stands, for who may browse the project', async () => {
    const admin = cookieOf(host, 'admin');
    const made = await post(
      host,
      '/rest/api/3/project',
      {
        key: 'PAGES',
        name: 'Pages',
        projectTypeKey: 'business',
        projectTemplateKey:
          'com.atlassian.jira-core-project-templates:jira-core-simplified-project-management',
        leadAccountId: accountOf(host, 'admin'),
      },
      admin,
    );
    expect(made.status).toBe(201);
    const opened = await post(
      host,
      '/_host/frames',
      { moduleKey: 'project', projectKey: 'PAGES' },
      admin,
    );
    expect(opened).toMatchObject({
      status: 201,
      body: {
        context: {
          moduleKey: 'project',
          extension: {
            type: 'jira:projectPage',
            project: { key: 'PAGES', type: 'business' },
            location: `${host.url}/projects/PAGES/apps/project`,
          },
        },
      },
    });
  });
});
