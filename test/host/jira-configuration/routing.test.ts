import { createRouter } from '../../../host/jira/router';
import type { Route } from '../../../host/jira/route';
import { inMemoryJira, installedApp } from '../contract/in-memory-jira';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  scopes: [],
  handle: () => ({ status: 204 }),
});

const find = createRouter([
  route('GET', '/rest/api/3/field/{id}'),
  route('GET', '/rest/api/3/field/search'),
  route('DELETE', '/rest/api/3/field/{id}'),
  route('GET', '/rest/api/3/{thing}/search'),
]);

describe('the router', () => {
  it.each([
    ['GET', '/rest/api/3/field/search', '/rest/api/3/field/search', {}],
    ['GET', '/rest/api/3/field/search/', '/rest/api/3/field/search', {}],
    ['GET', '/rest/api/3/field/a%20b', '/rest/api/3/field/{id}', { id: 'a b' }],
    ['DELETE', '/rest/api/3/field/search', '/rest/api/3/field/{id}', { id: 'search' }],
    ['GET', '/rest/api/3/user/search', '/rest/api/3/{thing}/search', { thing: 'user' }],
  ] as const)('%s %s is %s', (method, path, template, parameters) => {
    expect(find(method, path)).toMatchObject({ route: { path: template }, parameters });
  });

  it.each([
    ['POST', '/rest/api/3/field/search'],
    ['GET', '/rest/api/3/field'],
    ['GET', '/rest/api/3/field/search/more'],
    ['GET', '/rest/api/3/field/%E0%A4%A'],
    ['GET', '/rest/api/3/field//'],
  ] as const)('%s %s is nothing', (method, path) => {
    expect(find(method, path)).toBeNull();
  });
});

describe('a call', () => {
  it('that the site does not answer is refused with its method and path', async () => {
    const jira = inMemoryJira();
    expect(await jira.as('admin').post('/rest/api/3/dashboard', {})).toMatchObject({
      status: 501,
      body: { errorMessages: ['This site does not answer POST /rest/api/3/dashboard'], errors: {} },
    });
  });

  it('of the app needs the scope in the manifest, whoever it speaks for; a person needs none', async () => {
    const jira = inMemoryJira({ app: { ...installedApp, scopes: ['read:jira-work'] } });
    const refused = {
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    };
    expect(await jira.asApp().get('/rest/api/3/myself')).toMatchObject(refused);
    expect(await jira.throughApp('admin').get('/rest/api/3/myself')).toMatchObject(refused);
    expect(await jira.throughApp('admin').get('/rest/api/3/priority')).toMatchObject({
      status: 200,
    });
    expect(await jira.as('admin').get('/rest/api/3/myself')).toMatchObject({ status: 200 });
  });

  it('with a field Jira does not know is refused naming the field', async () => {
    const jira = inMemoryJira();
    const answer = await jira
      .as('admin')
      .post('/rest/api/3/issuetype', { name: 'A', color: 'red' });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: { color: 'Unrecognized field "color"' } },
    });
  });

  it('hands out nothing through which its caller could change the site', async () => {
    const jira = inMemoryJira();
    const before = await jira.as('admin').get('/rest/api/3/priority');
    if (Array.isArray(before.body)) before.body.length = 0;
    expect((await jira.as('admin').get('/rest/api/3/priority')).body).toHaveLength(5);
  });
});
