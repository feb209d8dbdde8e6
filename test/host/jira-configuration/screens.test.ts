import * as z from 'zod';
import { inMemoryJira, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const idOf = (body: unknown) => z.looseObject({ id: z.coerce.string() }).parse(body).id;

async function makeScreen(
  jira: InMemoryJira,
  name: string,
): Promise<{ id: string; fields: string }> {
  const made = await jira.as('admin').post('/rest/api/3/screens', { name });
  expect(made.status).toBe(201);
  const id = idOf(made.body);
  const tabs = await jira.as('admin').get(`/rest/api/3/screens/${id}/tabs`);
  const [tab] = z.tuple([z.looseObject({ id: z.int() })]).parse(tabs.body);
  return { id, fields: `/rest/api/3/screens/${id}/tabs/${tab.id}/fields` };
}

async function makeField(jira: InMemoryJira): Promise<string> {
  const type = 'com.atlassian.jira.plugin.system.customfieldtypes:textfield';
  return idOf((await jira.as('admin').post('/rest/api/3/field', { name: 'Lot', type })).body);
}

describe('a screen', () => {
  it('has fields on tabs, each once', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id, fields } = await makeScreen(jira, 'Quality');
    expect((await admin.post(fields, { fieldId: 'summary' })).status).toBe(200);
    expect((await admin.post(fields, { fieldId: 'summary' })).status).toBe(400);
    expect((await admin.post(fields, { fieldId: 'status' })).status).toBe(404);
    expect((await admin.post(fields, { fieldId: 'customfield_1' })).status).toBe(404);
    const tab = await admin.post(`/rest/api/3/screens/${id}/tabs`, { name: 'Cost' });
    const more = `/rest/api/3/screens/${id}/tabs/${idOf(tab.body)}/fields`;
    expect((await admin.post(more, { fieldId: 'summary' })).status).toBe(400);
    expect((await admin.post(more, { fieldId: 'labels' })).status).toBe(200);
    expect((await admin.get(more)).body).toEqual([{ id: 'labels', name: 'Labels' }]);
    expect((await admin.delete(`${more}/labels`)).status).toBe(204);
    expect((await admin.delete(`${more}/labels`)).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('bears a name of its own and goes while nothing uses it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id } = await makeScreen(jira, 'Quality');
    expect((await admin.post('/rest/api/3/screens', { name: 'quality' })).status).toBe(400);
    expect((await jira.as('quality').post('/rest/api/3/screens', { name: 'A' })).status).toBe(403);
    expect((await jira.as('quality').get(`/rest/api/3/screens/${id}/tabs`)).status).toBe(403);
    expect((await admin.delete(`/rest/api/3/screens/${id}`)).status).toBe(204);
    expect((await admin.delete('/rest/api/3/screens/1')).status).toBe(400);
    expect((await admin.get(`/rest/api/3/screens/${id}/tabs`)).status).toBe(404);
    expect((await admin.get('/rest/api/3/screens?queryString=default')).body).toMatchObject({
      values: [{ id: 1, name: 'Default Screen' }],
    });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('lets the projects that use it carry a field put on it, unless told not to', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    await makeProject(jira, { schemes: {} });
    const tabs = await admin.get('/rest/api/3/screens/1/tabs');
    const [tab] = z.tuple([z.looseObject({ id: z.int() })]).parse(tabs.body);
    const path = `/rest/api/3/screens/1/tabs/${tab.id}/fields`;
    const shown = await makeField(jira);
    const hidden = await makeField(jira);
    await admin.post(path, { fieldId: shown });
    await admin.post(`${path}?skipFieldAssociation=true`, { fieldId: hidden });
    expect(jira.site.fields.get(shown)?.schemes).toEqual({ '10000': [] });
    expect(jira.site.fields.get(hidden)?.schemes).toEqual({});
    expect(jira.recorder.problems()).toEqual([]);
  });
});

describe('screens reach work types', () => {
  it('through screen schemes in the scheme of the project, added for new types and taken back', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const project = await makeProject(jira);
    const { id: screen } = await makeScreen(jira, 'Quality');
    const wish = { name: 'Quality', screens: { default: Number(screen) } };
    const scheme = await admin.post('/rest/api/3/screenscheme', wish);
    expect(scheme.status).toBe(201);
    expect((await admin.post('/rest/api/3/screenscheme', wish)).status).toBe(400);
    const lost = { name: 'Lost', screens: { default: 1, edit: 99 } };
    expect((await admin.post('/rest/api/3/screenscheme', lost)).status).toBe(404);
    const screenSchemeId = idOf(scheme.body);
    const base = '/rest/api/3/issuetypescreenscheme';
    const used = await admin.get(`${base}/project?projectId=${project.id}`);
    const shape = z.object({
      values: z.tuple([z.object({ issueTypeScreenScheme: z.looseObject({ id: z.string() }) })]),
    });
    const own = z.looseObject(shape.shape).parse(used.body).values[0].issueTypeScreenScheme.id;
    const mapping = { issueTypeMappings: [{ issueTypeId: '10002', screenSchemeId }] };
    expect((await admin.put(`${base}/${own}/mapping`, mapping)).status).toBe(204);
    expect((await admin.put(`${base}/${own}/mapping`, mapping)).status).toBe(400);
    const mappings = await admin.get(`${base}/mapping?issueTypeScreenSchemeId=${own}`);
    expect(mappings.body).toMatchObject({
      values: [{ issueTypeId: '10002', screenSchemeId }, { issueTypeId: 'default' }],
    });
    expect((await admin.delete(`/rest/api/3/screenscheme/${screenSchemeId}`)).status).toBe(400);
    const removal = { issueTypeIds: ['10002'] };
    expect((await admin.post(`${base}/${own}/mapping/remove`, removal)).status).toBe(204);
    expect((await admin.post(`${base}/${own}/mapping/remove`, removal)).status).toBe(404);
    const all = { issueTypeIds: ['default'] };
    expect((await admin.post(`${base}/${own}/mapping/remove`, all)).status).toBe(400);
    expect((await admin.delete(`/rest/api/3/screenscheme/${screenSchemeId}`)).status).toBe(204);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    ['no mapping for the rest', [{ issueTypeId: '10002', screenSchemeId: '1' }], 400],
    [
      'a type twice',
      [
        { issueTypeId: 'default', screenSchemeId: '1' },
        { issueTypeId: 'default', screenSchemeId: '1' },
      ],
      400,
    ],
    [
      'an unknown type',
      [
        { issueTypeId: 'default', screenSchemeId: '1' },
        { issueTypeId: '99', screenSchemeId: '1' },
      ],
      404,
    ],
    ['an unknown screen scheme', [{ issueTypeId: 'default', screenSchemeId: '99' }], 404],
    ['a mapping for the rest', [{ issueTypeId: 'default', screenSchemeId: '1' }], 201],
  ])('a scheme with %s', async (_what, issueTypeMappings, status) => {
    const jira = inMemoryJira();
    const body = { name: 'Quality', issueTypeMappings };
    const answer = await jira.as('admin').post('/rest/api/3/issuetypescreenscheme', body);
    expect(answer.status).toBe(status);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('a scheme goes when no project uses it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const project = await makeProject(jira);
    const issueTypeMappings = [{ issueTypeId: 'default', screenSchemeId: '1' }];
    const base = '/rest/api/3/issuetypescreenscheme';
    const issueTypeScreenSchemeId = idOf(
      (await admin.post(base, { name: 'Q', issueTypeMappings })).body,
    );
    const assignment = { issueTypeScreenSchemeId, projectId: project.id };
    expect((await admin.put(`${base}/project`, assignment)).status).toBe(204);
    expect((await admin.delete(`${base}/${issueTypeScreenSchemeId}`)).status).toBe(400);
    const back = { issueTypeScreenSchemeId: '1', projectId: project.id };
    expect((await admin.put(`${base}/project`, back)).status).toBe(204);
    expect((await admin.delete(`${base}/${issueTypeScreenSchemeId}`)).status).toBe(204);
    expect((await admin.delete(`${base}/1`)).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
