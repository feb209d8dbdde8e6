import * as z from 'zod';
import { inMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const idOf = (body: unknown) => z.looseObject({ id: z.coerce.string() }).parse(body).id;
const select = 'com.atlassian.jira.plugin.system.customfieldtypes:select';

describe('lists for administrators', () => {
  it.each([
    [
      '/rest/api/3/screenscheme?queryString=default',
      { values: [{ id: 1, screens: { default: 1 } }] },
    ],
    ['/rest/api/3/issuetypescreenscheme?orderBy=-id', { values: [{ id: '1' }] }],
    ['/rest/api/3/field/search/trashed', { total: 0 }],
    ['/rest/api/3/config/fieldschemes?query=default', { values: [{ isDefault: true }] }],
  ])('%s', async (address, body) => {
    const jira = inMemoryJira();
    expect((await jira.as('quality').get(address)).status).toBe(403);
    expect((await jira.as('admin').get(address)).body).toMatchObject(body);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('come in the orders Jira knows and in no other', async () => {
    const jira = inMemoryJira();
    const names = async (orderBy: string) => {
      const answer = await jira.as('admin').get(`/rest/api/3/screens?orderBy=${orderBy}`);
      const listed = z.object({ values: z.array(z.looseObject({ name: z.string() })) });
      const parsed = listed.loose().safeParse(answer.body);
      return parsed.success ? parsed.data.values.map(({ name }) => name) : answer.status;
    };
    const byName = ['Default Screen', 'Resolve Issue Screen', 'Workflow Screen'];
    expect(await names('name')).toEqual(byName);
    expect(await names('-name')).toEqual([...byName].reverse());
    expect(await names('-id')).toEqual([...byName].reverse());
    expect(await names('colour')).toBe(400);
  });
});

describe('tabs', () => {
  it('are renamed and removed', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const tabs = '/rest/api/3/screens/1/tabs';
    const id = idOf((await admin.post(tabs, { name: 'Cost' })).body);
    expect((await admin.put(`${tabs}/${id}`, { name: 'Field Tab' })).status).toBe(400);
    expect((await admin.put(`${tabs}/${id}`, { name: 'Costs' })).body).toMatchObject({
      name: 'Costs',
    });
    expect((await admin.delete(`${tabs}/${id}`)).status).toBe(204);
    expect((await admin.delete(`${tabs}/${id}`)).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('a field scheme', () => {
  it('is made once under its name, and goes unless it is the default one', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const base = '/rest/api/3/config/fieldschemes';
    const id = idOf((await admin.post(base, { name: 'Quality' })).body);
    expect((await admin.post(base, { name: 'quality' })).status).toBe(400);
    expect((await admin.delete(`${base}/${id}`)).body).toEqual({ id, deleted: true });
    expect((await admin.get(`${base}/${id}`)).status).toBe(404);
    expect((await admin.delete(`${base}/10000`)).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('what work holds', () => {
  it('keeps an option from going, and goes with the field', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { key } = await makeProject(jira, { schemes: {} });
    const fieldId = idOf((await admin.post('/rest/api/3/field', { name: 'A', type: select })).body);
    const contextId = jira.site.fields.get(fieldId)?.contextId ?? '';
    const path = `/rest/api/3/field/${fieldId}/context/${contextId}/option`;
    await admin.post(path, { options: [{ value: 'Major' }] });
    const option = jira.site.fields.get(fieldId)?.options[0];
    const [tab] = jira.site.screens.get('1')?.tabs ?? [];
    await admin.post(`/rest/api/3/screens/1/tabs/${tab?.id ?? ''}/fields`, { fieldId });
    const fields = {
      project: { key },
      summary: 'A',
      issuetype: { id: '10002' },
      [fieldId]: { id: option?.id },
    };
    expect((await admin.post('/rest/api/3/issue', { fields })).status).toBe(201);
    expect((await admin.delete(`${path}/${option?.id ?? ''}`)).status).toBe(400);
    expect((await admin.delete(`/rest/api/3/field/${fieldId}`)).status).toBe(303);
    expect(jira.site.issues.all()[0]?.custom).toEqual({});
    expect(JSON.stringify(jira.site.screens.get('1'))).not.toContain(fieldId);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('goes with its project, and its keys with it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { key } = await makeProject(jira);
    const fields = { project: { key }, summary: 'A', issuetype: { id: '10002' } };
    await admin.post('/rest/api/3/issue', { fields });
    expect((await admin.delete(`/rest/api/3/project/${key}`)).status).toBe(204);
    expect(jira.site.issues.size).toBe(0);
    await makeProject(jira, { key });
    expect((await admin.get(`/rest/api/3/issue/${key}-1`)).status).toBe(404);
  });
});
