import * as z from 'zod';
import { inMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const wish = (jira: ReturnType<typeof inMemoryJira>, more: Record<string, unknown> = {}) => ({
  key: 'PUMP',
  name: 'Pumps',
  leadAccountId: jira.accountId('admin'),
  ...more,
});

describe('a project', () => {
  it('from a template has schemes of its own and tells the app that it came', async () => {
    const jira = inMemoryJira();
    const { id, key } = await makeProject(jira, { members: ['quality'] });
    const seen = await jira.as('quality').get('/rest/api/3/project/PUMP');
    expect(seen.body).toMatchObject({ id, key, style: 'classic', simplified: false });
    const admin = jira.as('admin');
    const scheme = await admin.get(`/rest/api/3/issuetypescheme/project?projectId=${id}`);
    expect(scheme.body).toMatchObject({
      values: [{ issueTypeScheme: { isDefault: false }, projectIds: [id] }],
    });
    expect(jira.events).toMatchObject([
      { eventType: 'avi:jira:created:project', project: { key } },
    ]);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('without template and schemes uses the default ones', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { schemes: {} });
    const statuses = await jira.as('admin').get('/rest/api/3/project/PUMP/statuses');
    expect(statuses.body).toMatchObject([
      { name: 'Epic', statuses: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }] },
      { name: 'Story' },
      { name: 'Task' },
      { name: 'Sub-task', subtask: true },
      { name: 'Bug' },
    ]);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    ['a key in small letters', { key: 'pump' }, 'projectKey'],
    ['a key too long', { key: 'PUMPSANDMORE' }, 'projectKey'],
    ['no name', { name: ' ' }, 'projectName'],
    ['a lead nobody knows', { leadAccountId: 'nobody' }, 'projectLead'],
    ['a scheme nobody knows', { workflowScheme: 99 }, 'workflowScheme'],
    ['a parameter nobody knows', { colour: 'red' }, 'colour'],
  ])('cannot be made with %s', async (_what, more, field) => {
    const jira = inMemoryJira();
    const answer = await jira.as('admin').post('/rest/api/3/project', wish(jira, more));
    expect(answer.status).toBe(400);
    expect(answer.body).toHaveProperty(['errors', field]);
    expect(jira.site.projects.size).toBe(0);
  });

  it('cannot be made twice, nor by people who do not administer Jira', async () => {
    const jira = inMemoryJira();
    const path = '/rest/api/3/project';
    expect((await jira.as('quality').post(path, wish(jira))).status).toBe(403);
    expect((await jira.anonymous().post(path, wish(jira))).status).toBe(401);
    expect((await jira.as('admin').post(path, wish(jira))).status).toBe(201);
    expect((await jira.as('admin').post(path, wish(jira))).body).toMatchObject({
      errors: { projectKey: "Project 'Pumps' uses this project key." },
    });
  });

  it('takes no template and schemes at once, and no template the site does not know', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const projectTemplateKey = 'com.pyxis.greenhopper.jira:gh-simplified-kanban-classic';
    const both = wish(jira, { projectTemplateKey, workflowScheme: 10000 });
    expect((await admin.post('/rest/api/3/project', both)).status).toBe(400);
    const unknown = wish(jira, {
      projectTemplateKey: 'com.pyxis.greenhopper.jira:gh-simplified-basic',
    });
    expect((await admin.post('/rest/api/3/project', unknown)).status).toBe(501);
  });

  it('goes with its work and tells the app', async () => {
    const jira = inMemoryJira();
    const { key } = await makeProject(jira);
    expect((await jira.as('admin').delete(`/rest/api/3/project/${key}`)).status).toBe(204);
    expect((await jira.as('admin').get(`/rest/api/3/project/${key}`)).status).toBe(404);
    expect(jira.events.at(-1)).toMatchObject({ eventType: 'avi:jira:deleted:project' });
  });
});

describe('a search for projects', () => {
  it.each([
    ['', ['LINE', 'PUMP']],
    ['?orderBy=-key', ['PUMP', 'LINE']],
    ['?keys=PUMP', ['PUMP']],
    ['?query=pum', ['PUMP']],
    ['?action=create', ['PUMP']],
    ['?action=edit', []],
    ['?maxResults=1&startAt=1', ['PUMP']],
  ])('shows what one may see: %s', async (query, keys) => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    await makeProject(jira, { key: 'LINE', viewers: ['quality'] });
    await makeProject(jira, { key: 'OTHER' });
    const answer = await jira.as('quality').get(`/rest/api/3/project/search${query}`);
    expect(answer.body).toMatchObject({ values: keys.map((key) => ({ key })) });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('finds nothing for the outsider', async () => {
    const jira = inMemoryJira();
    await makeProject(jira);
    const answer = await jira.as('outsider').get('/rest/api/3/project/search');
    expect(answer).toMatchObject({ status: 200, body: { total: 0, values: [] } });
    expect((await jira.as('outsider').get('/rest/api/3/project/PUMP')).body).toEqual({
      errorMessages: ["No project could be found with key 'PUMP'."],
      errors: {},
    });
  });
});

describe('administering Jira', () => {
  it('opens no project by itself, but lets one give oneself a role in it, and remove it', async () => {
    const jira = inMemoryJira();
    await makeProject(jira);
    const own = encodeURIComponent(jira.accountId('admin'));
    const admin = jira.as('admin');
    const role = '/rest/api/3/project/PUMP/role';
    expect((await admin.delete(`${role}/10002?user=${own}`)).status).toBe(204);
    expect((await admin.get('/rest/api/3/project/PUMP')).status).toBe(404);
    const user = [jira.accountId('admin')];
    expect((await admin.post(`${role}/10004`, { user })).status).toBe(200);
    expect((await admin.get('/rest/api/3/project/PUMP')).status).toBe(200);
    expect((await admin.delete('/rest/api/3/project/PUMP')).status).toBe(204);
  });
});

describe('what belongs to a project', () => {
  it('properties: written by its administrators, read by its viewers, at most 32,768 characters', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    const path = '/rest/api/3/project/PUMP/properties/quality.setup';
    expect((await jira.as('quality').put(path, { step: 1 })).status).toBe(403);
    expect((await jira.as('admin').put(path, { step: 1 })).status).toBe(201);
    expect((await jira.as('admin').put(path, { step: 2 })).status).toBe(200);
    expect((await jira.as('admin').put(path, 'x'.repeat(32_767))).status).toBe(400);
    expect((await jira.as('quality').get(path)).body).toEqual({
      key: 'quality.setup',
      value: { step: 2 },
    });
    const listed = await jira.as('quality').get('/rest/api/3/project/PUMP/properties');
    expect(listed.body).toMatchObject({ keys: [{ key: 'quality.setup' }] });
    expect((await jira.as('admin').delete(path)).status).toBe(204);
    expect((await jira.as('quality').get(path)).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('components: named once', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    const body = { name: 'Housing', project: 'PUMP' };
    expect((await jira.as('quality').post('/rest/api/3/component', body)).status).toBe(403);
    expect((await jira.as('admin').post('/rest/api/3/component', body)).status).toBe(201);
    expect((await jira.as('admin').post('/rest/api/3/component', body)).status).toBe(400);
    const listed = await jira.as('quality').get('/rest/api/3/project/PUMP/components');
    expect(listed.body).toMatchObject([{ name: 'Housing' }]);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('roles: who is in them is for administrators to see and to change', async () => {
    const jira = inMemoryJira();
    await makeProject(jira, { members: ['quality'] });
    const path = '/rest/api/3/project/PUMP/role';
    expect((await jira.as('quality').get(path)).status).toBe(403);
    const roles = await jira.as('admin').get(path);
    expect(Object.keys(z.record(z.string(), z.url()).parse(roles.body))).toEqual([
      'Administrators',
      'Member',
      'Viewer',
    ]);
    expect((await jira.as('admin').get(`${path}/10003`)).body).toMatchObject({
      actors: [{ displayName: 'Anna Berger' }],
    });
    expect((await jira.as('admin').post(`${path}/10003`, { user: ['nobody'] })).status).toBe(404);
    expect((await jira.as('admin').get('/rest/api/3/role')).body).toHaveLength(3);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
