import { inMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const path = '/rest/api/3/statuses';
const wish = (...names: string[]) => ({
  scope: { type: 'GLOBAL' },
  statuses: names.map((name) => ({ name, statusCategory: 'IN_PROGRESS', description: '' })),
});

describe('a status', () => {
  it('is made once under its name', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    expect((await admin.post(path, wish('Cause', 'Action'))).body).toMatchObject([
      { name: 'Cause', statusCategory: 'IN_PROGRESS', scope: { type: 'GLOBAL' } },
      { name: 'Action' },
    ]);
    expect((await admin.post(path, wish('Other', 'cause'))).status).toBe(400);
    expect((await admin.post(path, wish('Twice', 'Twice'))).status).toBe(400);
    expect((await admin.get(`${path}/search?searchString=other`)).body).toMatchObject({ total: 0 });
    expect((await jira.as('quality').post(path, wish('A'))).status).toBe(403);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    [`${path}?id=3&id=10000`, ['To Do', 'In Progress']],
    [`${path}/byNames?name=to do&name=Nothing`, ['To Do']],
    [`${path}/search?statusCategory=DONE`, ['Done']],
    [`${path}/search?searchString=o`, ['To Do', 'In Progress', 'Done']],
    [`${path}/search?maxResults=1&startAt=2`, ['Done']],
  ])('is found by %s', async (address, names) => {
    const jira = inMemoryJira();
    const { body } = await jira.as('admin').get(address);
    const found = Array.isArray(body) ? { values: body } : body;
    expect(found).toMatchObject({ values: names.map((name) => ({ name })) });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is changed for everybody and removed while no workflow has it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    await admin.post(path, wish('Cause'));
    const change = { id: '10002', name: 'Analysis', statusCategory: 'TODO' };
    expect((await admin.put(path, { statuses: [change] })).status).toBe(204);
    expect((await admin.put(path, { statuses: [{ ...change, name: 'Done' }] })).status).toBe(400);
    expect(jira.site.statuses.get('10002')).toMatchObject({ name: 'Analysis', category: 'TODO' });
    expect((await admin.delete(`${path}?id=10000`)).status).toBe(400);
    expect((await admin.delete(`${path}?id=10002`)).status).toBe(204);
    expect((await admin.delete(`${path}?id=10002`)).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is seen by those who may browse a project that uses it', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    await jira.as('admin').post(path, wish('Cause'));
    expect((await jira.as('admin').get('/rest/api/3/status')).body).toHaveLength(4);
    expect((await jira.as('quality').get('/rest/api/3/status')).body).toHaveLength(3);
    expect((await jira.as('outsider').get('/rest/api/3/status')).body).toHaveLength(0);
    expect((await jira.as('quality').get('/rest/api/3/status/done')).body).toMatchObject({
      id: '10001',
      statusCategory: { key: 'done' },
    });
    expect((await jira.as('outsider').get('/rest/api/3/status/3')).status).toBe(404);
    expect((await jira.as('quality').get('/rest/api/3/statuscategory')).body).toHaveLength(4);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
