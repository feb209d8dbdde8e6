import { inMemoryJira, installedApp } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

async function havePermission(
  jira: ReturnType<typeof inMemoryJira>,
  role: string,
  query: string,
): Promise<unknown> {
  return (await jira.as(role).get(`/rest/api/3/mypermissions?${query}`)).body;
}

const granted = (key: string, havePermission: boolean) => ({
  permissions: { [key]: { key, havePermission } },
});

describe('what people may do', () => {
  it.each([
    ['admin', 'ADMINISTER', '', true],
    ['quality', 'ADMINISTER', '', false],
    ['quality', 'BROWSE_PROJECTS', '', true],
    ['outsider', 'BROWSE_PROJECTS', '', false],
    ['quality', 'EDIT_ISSUES', '&projectKey=PUMP', true],
    ['quality', 'DELETE_ISSUES', '&projectKey=PUMP', false],
    ['admin', 'DELETE_ISSUES', '&projectKey=PUMP', true],
    ['supplier', 'BROWSE_PROJECTS', '&projectKey=PUMP', true],
    ['supplier', 'CREATE_ISSUES', '&projectKey=PUMP', false],
  ])('%s and %s%s: %s', async (role, key, where, expected) => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'], viewers: ['supplier'] });
    expect(await havePermission(jira, role, `permissions=${key}${where}`)).toMatchObject(
      granted(key, expected),
    );
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    ['permissions=', 400],
    ['permissions=FLY', 400],
    ['permissions=BROWSE_PROJECTS&projectKey=PUMP', 404],
    ['permissions=BROWSE_PROJECTS&issueKey=PUMP-1', 404],
  ])('a question that makes no sense to the outsider: %s is %i', async (query, status) => {
    const jira = inMemoryJira();
    await makeProject(jira);
    expect((await jira.as('outsider').get(`/rest/api/3/mypermissions?${query}`)).status).toBe(
      status,
    );
  });

  it('is taken back with the role', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    const user = encodeURIComponent(jira.accountId('quality'));
    const removed = await jira
      .as('admin')
      .delete(`/rest/api/3/project/PUMP/role/10003?user=${user}`);
    expect(removed.status).toBe(204);
    expect((await jira.as('quality').get('/rest/api/3/project/PUMP')).status).toBe(404);
  });
});

describe('a check of permissions in bulk', () => {
  const question = (projects: string[]) => ({
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [
      { permissions: ['BROWSE_PROJECTS', 'DELETE_ISSUES'], projects: projects.map(Number) },
    ],
  });

  it('answers with those projects in which each permission is held', async () => {
    const jira = inMemoryJira();
    const pump = await makeProject(jira, { members: ['quality'] });
    const line = await makeProject(jira, { key: 'LINE' });
    const body = question([pump.id, line.id]);
    const answer = await jira.as('quality').post('/rest/api/3/permissions/check', body);
    expect(answer.body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', projects: [Number(pump.id)], issues: [] },
        { permission: 'DELETE_ISSUES', projects: [], issues: [] },
      ],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('about somebody else is for administrators', async () => {
    const jira = inMemoryJira();
    const { id } = await makeProject(jira, { members: ['quality'] });
    const body = { ...question([id]), accountId: jira.accountId('quality') };
    const path = '/rest/api/3/permissions/check';
    expect((await jira.as('engineer').post(path, body)).status).toBe(403);
    expect((await jira.as('quality').post(path, body)).status).toBe(200);
    expect((await jira.as('admin').post(path, body)).body).toMatchObject({
      projectPermissions: [{ projects: [Number(id)] }, { projects: [] }],
    });
  });

  it('lists the projects in which all of them are held', async () => {
    const jira = inMemoryJira();
    const { id, key } = await makeProject(jira, { members: ['quality'] });
    await makeProject(jira, { key: 'LINE' });
    const path = '/rest/api/3/permissions/project';
    const body = { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] };
    expect((await jira.as('quality').post(path, body)).body).toEqual({
      projects: [{ id: Number(id), key }],
    });
    expect((await jira.as('quality').post(path, { permissions: ['FLY'] })).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('the app by itself', () => {
  it('holds in every project what its scopes give, and no more', async () => {
    const jira = inMemoryJira({ app: { ...installedApp, scopes: ['read:jira-work'] } });
    await makeProject(jira);
    const app = jira.asApp();
    expect((await app.get('/rest/api/3/project/PUMP')).status).toBe(200);
    const keys = 'permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER&projectKey=PUMP';
    expect((await app.get(`/rest/api/3/mypermissions?${keys}`)).body).toMatchObject({
      permissions: {
        BROWSE_PROJECTS: { havePermission: true },
        EDIT_ISSUES: { havePermission: false },
        ADMINISTER: { havePermission: false },
      },
    });
  });
});
