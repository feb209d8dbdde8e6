import * as z from 'zod';
import { inMemoryJira, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const made = z.looseObject({ id: z.string() });

let jira: InMemoryJira;
let projectId: number;
beforeEach(async () => {
  jira = inMemoryJira();
  const { id } = await makeProject(jira, { members: ['quality'] });
  projectId = Number(id);
});

const create = (version: object, role = 'admin') =>
  jira.as(role).post('/rest/api/3/version', { projectId, ...version });

const createdId = async (version: object) => made.parse((await create(version)).body).id;

const names = async (query: string) => {
  const { body } = await jira.as('quality').get(`/rest/api/3/project/PUMP/version?${query}`);
  return z
    .looseObject({ values: z.array(z.looseObject({ name: z.string() })) })
    .parse(body)
    .values.map(({ name }) => name);
};

describe('versions of a project', () => {
  it('are made by who administers it and listed for who may look into it', async () => {
    expect(
      await create({ name: '4.1.0', releaseDate: '2026-03-02', released: true }),
    ).toMatchObject({
      status: 201,
      body: { name: '4.1.0', released: true, archived: false, projectId },
    });
    expect((await create({ name: '4.2.0' })).status).toBe(201);
    expect((await jira.as('quality').get('/rest/api/3/project/PUMP/versions')).body).toMatchObject([
      { name: '4.1.0', releaseDate: '2026-03-02' },
      { name: '4.2.0', released: false },
    ]);
    expect((await jira.as('quality').get('/rest/api/3/project/PUMP')).body).toMatchObject({
      versions: [{ name: '4.1.0' }, { name: '4.2.0' }],
    });
    expect((await jira.as('outsider').get('/rest/api/3/project/PUMP/versions')).status).toBe(404);
  });

  it('come in pages, by state, text and order', async () => {
    await create({ name: '4.1.0', released: true });
    await create({ name: '4.2.0' });
    await create({ name: '3.9.0', archived: true, released: true });
    expect(await names('')).toEqual(['4.1.0', '4.2.0', '3.9.0']);
    expect(await names('status=released')).toEqual(['4.1.0']);
    expect(await names('status=unreleased,archived')).toEqual(['4.2.0', '3.9.0']);
    expect(await names('orderBy=-name&maxResults=2')).toEqual(['4.2.0', '4.1.0']);
    expect(await names('query=4.')).toEqual(['4.1.0', '4.2.0']);
  });

  it('are overdue when they should have been released', async () => {
    jira.clock.travelTo(Date.UTC(2026, 10, 22));
    const id = await createdId({ name: '4.2.0', releaseDate: '2026-11-21' });
    const read = async () => (await jira.as('quality').get(`/rest/api/3/version/${id}`)).body;
    expect(await read()).toMatchObject({ overdue: true });
    expect(
      (await jira.as('admin').put(`/rest/api/3/version/${id}`, { released: true })).body,
    ).toMatchObject({ name: '4.2.0', released: true });
    expect(await read()).not.toHaveProperty('overdue');
  });

  it('go with their project', async () => {
    const id = await createdId({ name: '4.2.0' });
    expect((await jira.as('admin').delete('/rest/api/3/project/PUMP')).status).toBe(204);
    expect((await jira.as('admin').get(`/rest/api/3/version/${id}`)).status).toBe(404);
    expect(jira.site.versions.size).toBe(0);
  });

  it.each([
    ['without a name', { name: ' ' }, 'admin', 400],
    ['with a taken name', { name: '4.1.0' }, 'admin', 400],
    [
      'that ends before it begins',
      { name: 'x', startDate: '2026-03-02', releaseDate: '2026-03-01' },
      'admin',
      400,
    ],
    ['with a day that is none', { name: 'x', releaseDate: '2026-02-30' }, 'admin', 400],
    ['by who does not administer the project', { name: 'x' }, 'quality', 404],
  ])('are refused %s', async (_case, version, role, status) => {
    await create({ name: '4.1.0' });
    expect(await create(version, role)).toMatchObject({ status });
    expect(jira.site.versions.size).toBe(1);
  });
});
