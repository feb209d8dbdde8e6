import * as z from 'zod';
import { inMemoryJira } from '../contract/in-memory-jira';

const path = '/rest/api/3/issueLinkType';
const causes = { name: 'Cause', inward: 'is caused by', outward: 'causes' };

describe('a link type', () => {
  it('is made once under its name, by administrators', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    expect((await jira.as('quality').post(path, causes)).status).toBe(403);
    const made = await admin.post(path, causes);
    expect(made).toMatchObject({ status: 201, body: causes });
    expect((await admin.post(path, { ...causes, name: 'cause' })).status).toBe(404);
    expect((await admin.post(path, { name: 'Half' })).status).toBe(400);
    const listed = await jira.as('quality').get(path);
    const names = z.object({ issueLinkTypes: z.array(z.looseObject({ name: z.string() })) });
    expect(names.parse(listed.body).issueLinkTypes.map(({ name }) => name)).toEqual([
      'Blocks',
      'Cloners',
      'Duplicate',
      'Relates',
      'Cause',
    ]);
    expect((await jira.anonymous().get(path)).status).toBe(401);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is renamed and removed', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id } = z.looseObject({ id: z.string() }).parse((await admin.post(path, causes)).body);
    expect((await admin.put(`${path}/${id}`, { outward: 'leads to' })).body).toMatchObject({
      ...causes,
      outward: 'leads to',
    });
    expect((await admin.get(`${path}/${id}`)).body).toMatchObject({ outward: 'leads to' });
    expect((await admin.delete(`${path}/${id}`)).status).toBe(204);
    expect((await admin.get(`${path}/${id}`)).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('the lists every Jira has', () => {
  it.each([
    ['/rest/api/3/priority', 5],
    ['/rest/api/3/resolution', 4],
    ['/rest/api/3/statuscategory', 4],
  ])('%s', async (address, length) => {
    const jira = inMemoryJira();
    expect((await jira.as('quality').get(address)).body).toHaveLength(length);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    ['/rest/api/3/priority/3', { name: 'Medium', isDefault: true }],
    ['/rest/api/3/resolution/10000', { name: 'Done' }],
    ['/rest/api/3/serverInfo', { deploymentType: 'Cloud', baseUrl: 'https://story.example' }],
    ['/rest/api/3/configuration', { issueLinkingEnabled: true, attachmentsEnabled: false }],
  ])('%s', async (address, body) => {
    const jira = inMemoryJira();
    expect((await jira.as('quality').get(address)).body).toMatchObject(body);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('know nothing of what does not exist', async () => {
    const jira = inMemoryJira();
    for (const address of ['priority/9', 'resolution/9', 'task/9', 'issuetype/9'])
      expect((await jira.as('admin').get(`/rest/api/3/${address}`)).status).toBe(404);
  });
});
