import * as z from 'zod';
import { inMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const namesIn = (body: unknown) =>
  z
    .array(z.looseObject({ displayName: z.string() }))
    .parse(body)
    .map(({ displayName }) => displayName);

describe('people', () => {
  it('know themselves with their e-mail address, and others without', async () => {
    const jira = inMemoryJira();
    const quality = jira.as('quality');
    expect((await quality.get('/rest/api/3/myself')).body).toMatchObject({
      accountId: jira.accountId('quality'),
      displayName: 'Anna Berger',
      emailAddress: 'quality@story.example',
    });
    const other = await quality.get(`/rest/api/3/user?accountId=${jira.accountId('engineer')}`);
    expect(other.body).toMatchObject({ displayName: 'Mei Lin' });
    expect(other.body).not.toHaveProperty('emailAddress');
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('nobody is 401 to themselves', async () => {
    const jira = inMemoryJira();
    expect((await jira.anonymous().get('/rest/api/3/myself')).status).toBe(401);
    expect((await jira.anonymous().get('/rest/api/3/users/search')).body).toEqual([]);
  });

  it.each([
    ['query=anna', ['Anna Berger']],
    ['query=Rivera', ['Tomás Rivera']],
    ['query=supplier@', ['Bo Andersson']],
    ['query=nobody', []],
    ['query=&maxResults=2', ['Anna Berger', 'Tomás Rivera']],
    ['query=&maxResults=2&startAt=2', ['Mei Lin', 'Priya Nair']],
  ])('are found by %s', async (query, names) => {
    const jira = inMemoryJira();
    const answer = await jira.as('quality').get(`/rest/api/3/user/search?${query}`);
    expect(namesIn(answer.body)).toEqual(names);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('are fetched in bulk, and those nobody knows are left out', async () => {
    const jira = inMemoryJira();
    const ids = [jira.accountId('quality'), 'nobody', jira.accountId('admin')];
    const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
    const answer = await jira.as('quality').get(`/rest/api/3/user/bulk?${query}`);
    expect(answer.body).toMatchObject({ total: 2, isLast: true });
    expect((await jira.as('quality').get('/rest/api/3/user/bulk')).status).toBe(400);
    expect((await jira.as('quality').get('/rest/api/3/user?accountId=nobody')).status).toBe(404);
    expect(jira.recorder.problems()).toEqual([]);
  });

  it('can be given work where they work', async () => {
    const jira = inMemoryJira();
    const project = await makeProject(jira, {
      members: ['quality', 'factory'],
      viewers: ['supplier'],
    });
    const path = `/rest/api/3/user/assignable/search?project=${project.key}`;
    const answer = await jira.as('quality').get(path);
    expect(namesIn(answer.body)).toEqual(['Anna Berger', 'Priya Nair', 'Ilse de Vries']);
    expect((await jira.as('outsider').get(path)).status).toBe(404);
    expect((await jira.as('quality').get('/rest/api/3/user/assignable/search')).status).toBe(400);
    expect(jira.recorder.problems()).toEqual([]);
  });
});
