import * as z from 'zod';
import { inMemoryJira, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const types = 'com.atlassian.jira.plugin.system.customfieldtypes';

async function makeField(jira: InMemoryJira, name = 'Severity', type = 'select'): Promise<string> {
  const body = { name, description: '[quality]', type: `${types}:${type}` };
  const made = await jira.as('admin').post('/rest/api/3/field', body);
  expect(made.status).toBe(201);
  return z.object({ id: z.string() }).parse(made.body).id;
}

async function optionsPath(jira: InMemoryJira, fieldId: string): Promise<string> {
  const answer = await jira.as('admin').get(`/rest/api/3/field/${fieldId}/context`);
  const shape = z.object({ values: z.tuple([z.object({ id: z.string() })]) });
  return `/rest/api/3/field/${fieldId}/context/${shape.parse(answer.body).values[0].id}/option`;
}

const optionList = z.object({
  options: z.array(z.object({ id: z.string(), value: z.string(), disabled: z.boolean() })),
});

describe('a custom field', () => {
  it.each([
    ['select', { type: 'option' }],
    ['multiselect', { type: 'array', items: 'option' }],
    ['textarea', { type: 'string' }],
    ['datepicker', { type: 'date' }],
    ['float', { type: 'number' }],
    ['userpicker', { type: 'user' }],
  ])('of type %s holds %j', async (type, schema) => {
    const jira = inMemoryJira();
    const id = await makeField(jira, 'Severity', type);
    const listed = await jira.as('quality').get('/rest/api/3/field');
    const fields = z.array(z.looseObject({ id: z.string() })).parse(listed.body);
    expect(fields.find((field) => field.id === id)).toMatchObject({ custom: true, schema });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it.each([
    [`${types}:nothing`, 400],
    [`${types}:cascadingselect`, 501],
  ])('of type %s is %i', async (type, status) => {
    const jira = inMemoryJira();
    const answer = await jira.as('admin').post('/rest/api/3/field', { name: 'A', type });
    expect(answer.status).toBe(status);
  });

  it('may share its name with another, and is found by name, description and type', async () => {
    const jira = inMemoryJira();
    const ids = [await makeField(jira), await makeField(jira)];
    const search = '/rest/api/3/field/search?type=custom&query=[QUALITY]';
    const found = await jira.as('quality').get(search);
    expect(found.body).toMatchObject({ total: 2, values: ids.map((id) => ({ id })) });
    expect((await jira.anonymous().get(search)).status).toBe(401);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('goes to the trash and comes back, or goes for good with its values as a task', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const id = await makeField(jira);
    const path = `/rest/api/3/field/${id}`;
    expect((await admin.post(`${path}/restore`)).status).toBe(400);
    expect((await admin.post(`${path}/trash`)).status).toBe(200);
    expect((await admin.get(`/rest/api/3/field/search?id=${id}`)).body).toMatchObject({ total: 0 });
    expect((await admin.post(`${path}/restore`)).status).toBe(200);
    expect((await admin.get(`/rest/api/3/field/search?id=${id}`)).body).toMatchObject({ total: 1 });
    const gone = await admin.delete(path);
    expect(gone.status).toBe(303);
    const task = await admin.get(new URL(gone.headers?.['Location'] ?? '').pathname);
    expect(task.body).toMatchObject({ status: 'COMPLETE', progress: 100 });
    expect(
      (await jira.as('quality').get(new URL(gone.headers?.['Location'] ?? '').pathname)).status,
    ).toBe(404);
    expect((await admin.delete(path)).status).toBe(404);
    expect((await admin.delete('/rest/api/3/field/summary')).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('is made and changed by administrators only', async () => {
    const jira = inMemoryJira();
    const id = await makeField(jira);
    const body = { name: 'A', type: `${types}:select` };
    expect((await jira.as('quality').post('/rest/api/3/field', body)).status).toBe(403);
    expect((await jira.as('quality').put(`/rest/api/3/field/${id}`, { name: 'A' })).status).toBe(
      403,
    );
    expect((await jira.as('admin').put(`/rest/api/3/field/${id}`, { name: 'A' })).status).toBe(204);
    expect(jira.site.fields.get(id)).toMatchObject({ name: 'A', description: '[quality]' });
  });
});

describe('options', () => {
  it('are added, renamed, disabled, moved and removed', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const path = await optionsPath(jira, await makeField(jira));
    const values = ['Minor', 'Major', 'Critical'].map((value) => ({ value }));
    const made = await admin.post(path, { options: values });
    const [minor, major, critical] = optionList.parse(made.body).options;
    const renamed = {
      options: [
        { id: minor?.id, value: 'Low' },
        { id: major?.id, disabled: true },
      ],
    };
    expect((await admin.put(path, renamed)).status).toBe(200);
    const order = { customFieldOptionIds: [critical?.id], position: 'First' };
    expect((await admin.put(`${path}/move`, order)).status).toBe(204);
    const after = { customFieldOptionIds: [major?.id], after: critical?.id };
    expect((await admin.put(`${path}/move`, after)).status).toBe(204);
    expect((await admin.get(path)).body).toMatchObject({
      values: [
        { value: 'Critical', disabled: false },
        { value: 'Major', disabled: true },
        { value: 'Low', disabled: false },
      ],
    });
    expect((await admin.delete(`${path}/${minor?.id ?? ''}`)).status).toBe(204);
    expect((await admin.get(path)).body).toMatchObject({ total: 2 });
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('come once each, a thousand at a time and ten thousand at most', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const path = await optionsPath(jira, await makeField(jira));
    const thousand = (name: string) =>
      Array.from({ length: 1000 }, (_, index) => ({ value: `${name} ${index}` }));
    expect((await admin.post(path, { options: [{ value: 'A' }, { value: 'a' }] })).status).toBe(
      400,
    );
    const tooMany = [...thousand('x'), { value: 'one more' }];
    expect((await admin.post(path, { options: tooMany })).status).toBe(400);
    for (let lot = 0; lot < 10; lot += 1)
      expect((await admin.post(path, { options: thousand(`lot ${lot}`) })).status).toBe(200);
    expect((await admin.post(path, { options: [{ value: 'one more' }] })).status).toBe(400);
    const change = { options: [{ id: 'nothing', value: 'B' }] };
    expect((await admin.put(path, change)).status).toBe(404);
  });

  it('belong to fields that can have them, in their own context', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const select = await makeField(jira);
    const text = await optionsPath(jira, await makeField(jira, 'Text', 'textfield'));
    const options = [{ value: 'A' }];
    expect((await admin.post(text, { options })).status).toBe(400);
    const elsewhere = `/rest/api/3/field/${select}/context/1/option`;
    expect((await admin.post(elsewhere, { options })).status).toBe(404);
    expect((await jira.as('quality').post(text, { options })).status).toBe(403);
  });
});

describe('where a field may be used', () => {
  const carried = async (jira: InMemoryJira, projectId: string, fieldId: string) => {
    const query = `projectId=${projectId}&workTypeId=10002&workTypeId=10004&fieldId=${fieldId}`;
    const answer = await jira.as('admin').get(`/rest/api/3/projects/fields?${query}`);
    return z
      .object({ values: z.array(z.looseObject({ workTypeId: z.int() })) })
      .parse(answer.body)
      .values.map(({ workTypeId }) => workTypeId);
  };

  it('is nowhere, until a field scheme takes it for some work types', async () => {
    const jira = inMemoryJira();
    const { id } = await makeProject(jira);
    const fieldId = await makeField(jira);
    expect(await carried(jira, id, fieldId)).toEqual([]);
    const place = { [fieldId]: [{ schemeIds: [10000], restrictedToWorkTypes: [10004] }] };
    const path = '/rest/api/3/config/fieldschemes/fields';
    expect((await jira.as('admin').put(path, place)).status).toBe(200);
    expect(await carried(jira, id, fieldId)).toEqual([10004]);
    const removal = { [fieldId]: { schemeIds: [10000] } };
    expect((await jira.as('admin').delete(path, removal)).status).toBe(200);
    expect(await carried(jira, id, fieldId)).toEqual([]);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('answers 207 when one part fails and 400 when all do', async () => {
    const jira = inMemoryJira();
    const fieldId = await makeField(jira);
    const path = '/rest/api/3/config/fieldschemes/fields';
    const half = { [fieldId]: [{ schemeIds: [10000, 99] }] };
    const answer = await jira.as('admin').put(path, half);
    expect(answer).toMatchObject({
      status: 207,
      body: { results: [{ success: true }, { success: false, error: "Scheme 99 doesn't exist" }] },
    });
    const none = { customfield_1: [{ schemeIds: [10000] }] };
    expect((await jira.as('admin').put(path, none)).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('follows a clone of the scheme to the projects that take it', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id } = await makeProject(jira);
    const fieldId = await makeField(jira);
    const base = '/rest/api/3/config/fieldschemes';
    const clone = await admin.post(`${base}/10000/clone`, { name: 'Quality' });
    const schemeId = z.looseObject({ id: z.int() }).parse(clone.body).id;
    await admin.put(`${base}/fields`, { [fieldId]: [{ schemeIds: [schemeId] }] });
    expect(await carried(jira, id, fieldId)).toEqual([]);
    await admin.put(`${base}/projects`, { [schemeId]: { projectIds: [Number(id)] } });
    expect(await carried(jira, id, fieldId)).toEqual([10002, 10004]);
    expect((await admin.get(`${base}/projects?projectId=${id}`)).body).toMatchObject({
      values: [{ projectId: Number(id), schemeId }],
    });
    expect((await admin.delete(`${base}/${schemeId}`)).status).toBe(409);
    expect((await admin.get(base)).body).toMatchObject({ total: 2 });
    expect((await admin.get(`${base}/${schemeId}`)).status).toBe(200);
    expect((await admin.get(`${base}/${schemeId}/fields?fieldId=${fieldId}`)).status).toBe(200);
    expect((await admin.get(`${base}/${schemeId}/projects`)).status).toBe(200);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('on a site with field configurations is said by association alone', async () => {
    const jira = inMemoryJira();
    const admin = jira.as('admin');
    const { id } = await makeProject(jira);
    const fieldId = await makeField(jira);
    jira.site.fieldModel = 'configurations';
    expect((await admin.get('/rest/api/3/config/fieldschemes')).status).toBe(404);
    expect(
      (await admin.get(`/rest/api/3/projects/fields?projectId=${id}&workTypeId=10002`)).status,
    ).toBe(404);
    const body = {
      associationContexts: [{ identifier: Number(id), type: 'PROJECT_ID' }],
      fields: [{ identifier: fieldId, type: 'FIELD_ID' }],
    };
    expect((await admin.put('/rest/api/3/field/association', body)).status).toBe(204);
    expect(jira.site.fields.get(fieldId)?.schemes).toEqual({ '10000': [] });
    expect((await admin.delete('/rest/api/3/field/association', body)).status).toBe(204);
    expect(jira.site.fields.get(fieldId)?.schemes).toEqual({});
    expect(jira.recorder.problems()).toEqual([]);
  });
});
