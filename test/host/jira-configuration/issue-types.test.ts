import * as z from 'zod';
import { inMemoryJira, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

async function makeType(jira: InMemoryJira, name = 'Nonconformance'): Promise<string> {
  const body = { name, description: '[quality] made by set-up', hierarchyLevel: 0 };
  const made = await jira.as('admin').post('/rest/api/3/issuetype', body);
  expect(made.status).toBe(201);
  return z.object({ id: z.string() }).parse(made.body).id;
}

async function schemeOf(jira: InMemoryJira, projectId: string): Promise<string> {
  const path = `/rest/api/3/issuetypescheme/project?projectId=${projectId}`;
  const shape = z.object({
    values: z.tuple([z.object({ issueTypeScheme: z.object({ id: z.string() }) })]),
  });
  return shape.parse((await jira.as('admin').get(path)).body).values[0].issueTypeScheme.id;
}

describe('a work type', () => {
  it('is made once under its name and is in the default scheme by itself', async () => {
    const jira = inMemoryJira();
    const id = await makeType(jira);
    const admin = jira.as('admin');
    expect((await admin.post('/rest/api/3/issuetype', { name: 'nonconformance ' })).status).toBe(
      409,
    );
    const mapping = await admin.get('/rest/api/3/issuetypescheme/mapping?issueTypeSchemeId=10000');
    expect(mapping.body).toMatchObject({ total: 6 });
    expect(JSON.stringify(mapping.body)).toContain(`"issueTypeId":"${id}"`);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    [{}, 400],
    [{ name: 'x'.repeat(61) }, 400],
    [{ name: 'A', hierarchyLevel: 1 }, 400],
    [{ name: 'A', type: 'subtask' }, 201],
  ])('%j is %i', async (body, status) => {
    const jira = inMemoryJira();
    expect((await jira.as('admin').post('/rest/api/3/issuetype', body)).status).toBe(status);
  });

  it('is made, changed and deleted by administrators only', async () => {
    const jira = inMemoryJira();
    const id = await makeType(jira);
    const path = `/rest/api/3/issuetype/${id}`;
    for (const role of ['quality', 'outsider']) {
      expect((await jira.as(role).post('/rest/api/3/issuetype', { name: 'A' })).status).toBe(403);
      expect((await jira.as(role).put(path, { name: 'A' })).status).toBe(403);
      expect((await jira.as(role).delete(path)).status).toBe(403);
    }
    expect((await jira.as('admin').put(path, { name: 'Bug' })).status).toBe(409);
    expect((await jira.as('admin').put(path, { name: 'Deviation' })).body).toMatchObject({
      name: 'Deviation',
      description: '[quality] made by set-up',
    });
    expect((await jira.as('admin').delete(path)).status).toBe(204);
    expect((await jira.as('admin').get(path)).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is seen by those who may browse a project that has it', async () => {
    const jira = inMemoryJira();
    const { id } = await makeProject(jira, { members: ['quality'] });
    await makeType(jira);
    const visible = async (role: string) =>
      z
        .array(z.looseObject({ name: z.string() }))
        .parse((await jira.as(role).get('/rest/api/3/issuetype')).body).length;
    expect([await visible('admin'), await visible('quality'), await visible('outsider')]).toEqual([
      6, 5, 0,
    ]);
    const ofProject = `/rest/api/3/issuetype/project?projectId=${id}&level=-1`;
    expect((await jira.as('quality').get(ofProject)).body).toMatchObject([{ name: 'Sub-task' }]);
    const others = await jira.as('quality').get('/rest/api/3/issuetype/10002/alternatives');
    expect(others.body).toMatchObject([{ name: 'Story' }, { name: 'Bug' }]);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('a work type scheme', () => {
  it('takes new types all or none, and shows them in every project that shares it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const first = await makeProject(jira, { key: 'PUMP' });
    const scheme = await schemeOf(jira, first.id);
    await makeProject(jira, { key: 'LINE', schemes: { issueTypeScheme: Number(scheme) } });
    const id = await makeType(jira);
    const path = `/rest/api/3/issuetypescheme/${scheme}/issuetype`;
    expect((await admin.put(path, { issueTypeIds: [id, '10000'] })).status).toBe(400);
    expect((await admin.put(path, { issueTypeIds: [id, '99'] })).status).toBe(404);
    expect((await admin.put(path, { issueTypeIds: [id] })).status).toBe(204);
    for (const key of ['PUMP', 'LINE']) {
      const project = await admin.get(`/rest/api/3/project/${key}`);
      expect(JSON.stringify(project.body)).toContain('"Nonconformance"');
    }
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('cannot leave work without its type', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id, key } = await makeProject(jira);
    const scheme = await schemeOf(jira, id);
    const fields = { project: { key }, summary: 'A', issuetype: { id: '10002' } };
    expect((await admin.post('/rest/api/3/issue', { fields })).status).toBe(201);
    const base = '/rest/api/3/issuetypescheme';
    expect((await admin.delete(`${base}/${scheme}/issuetype/10002`)).status).toBe(400);
    expect((await admin.delete(`${base}/${scheme}/issuetype/10004`)).status).toBe(204);
    const made = await admin.post(base, { name: 'Bugs only', issueTypeIds: ['10004'] });
    expect(made.status).toBe(201);
    const { issueTypeSchemeId } = z.object({ issueTypeSchemeId: z.string() }).parse(made.body);
    const assignment = { issueTypeSchemeId, projectId: id };
    expect((await admin.put(`${base}/project`, assignment)).status).toBe(400);
    expect((await admin.delete(`/rest/api/3/issuetype/10002`)).status).toBe(404);
    const converted = await admin.delete(
      '/rest/api/3/issuetype/10002?alternativeIssueTypeId=10001',
    );
    expect(converted.status).toBe(204);
    expect(jira.site.issues.all()[0]).toMatchObject({ issueTypeId: '10001' });
  });

  it.each([
    [{ name: 'Default Issue Type Scheme', issueTypeIds: ['10002'] }, 409],
    [{ name: 'A', issueTypeIds: [] }, 400],
    [{ name: 'A', issueTypeIds: ['10003'] }, 400],
    [{ name: 'A', issueTypeIds: ['10002', '10002'] }, 400],
    [{ name: 'A', issueTypeIds: ['99'] }, 400],
    [{ name: 'A', issueTypeIds: ['10002'], defaultIssueTypeId: '10004' }, 400],
    [{ name: 'A', issueTypeIds: ['10002'], defaultIssueTypeId: '10002' }, 201],
  ])('%j is %i', async (body, status) => {
    const jira = inMemoryJira();
    expect((await jira.as('admin').post('/rest/api/3/issuetypescheme', body)).status).toBe(status);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('goes when no project uses it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id } = await makeProject(jira);
    const base = '/rest/api/3/issuetypescheme';
    expect((await admin.delete(`${base}/10000`)).status).toBe(400);
    expect((await admin.delete(`${base}/${await schemeOf(jira, id)}`)).status).toBe(400);
    expect((await admin.put(`${base}/${await schemeOf(jira, id)}`, { name: 'Own' })).status).toBe(
      204,
    );
    const listed = await admin.get(`${base}?queryString=own&orderBy=-name`);
    expect(listed.body).toMatchObject({ total: 1, values: [{ name: 'Own' }] });
    expect(jira.recorder.problems()).toEqual([]);
  });
});
