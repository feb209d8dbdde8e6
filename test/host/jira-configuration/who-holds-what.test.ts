import * as z from 'zod';
import { inMemoryJira, installedApp, type InMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

let jira: InMemoryJira;
beforeEach(async () => {
  jira = inMemoryJira();
  await makeProject(jira, { members: ['quality', 'quality2'], viewers: ['supplier'] });
});

const search = (query: string, who = jira.as('admin')) =>
  who.get(`/rest/api/3/user/permission/search?${query}`);

const rolesFound = async (query: string) => {
  const { body } = await search(query);
  const found = z.array(z.looseObject({ accountId: z.string() })).parse(body);
  return found.map(({ accountId }) => jira.site.people.get(accountId)?.role);
};

describe('people who hold permissions in a project', () => {
  it.each([
    ['query=&permissions=EDIT_ISSUES&projectKey=PUMP', ['quality', 'quality2', 'admin']],
    ['query=&permissions=DELETE_ISSUES&projectKey=PUMP', ['admin']],
    [
      'query=&permissions=BROWSE_PROJECTS&projectKey=PUMP',
      ['quality', 'quality2', 'admin', 'supplier'],
    ],
    [
      'query=&permissions=BROWSE_PROJECTS,EDIT_ISSUES&projectKey=PUMP',
      ['quality', 'quality2', 'admin'],
    ],
    ['query=Anna&permissions=EDIT_ISSUES&projectKey=PUMP', ['quality']],
    ['query=Bo&permissions=EDIT_ISSUES&projectKey=PUMP', []],
    ['query=&permissions=EDIT_ISSUES&projectKey=PUMP&maxResults=2', ['quality', 'quality2']],
    ['query=&permissions=EDIT_ISSUES&projectKey=PUMP&startAt=2&maxResults=1', []],
    ['query=&permissions=EDIT_ISSUES&projectKey=PUMP&startAt=3&maxResults=1', ['admin']],
  ])('%s', async (query, roles) => {
    expect(await rolesFound(query)).toEqual(roles);
  });

  it('are told by the app too, when its scopes let it administer projects', async () => {
    const query = 'query=&permissions=DELETE_ISSUES&projectKey=PUMP';
    expect((await search(query, jira.asApp())).status).toBe(200);
    const small = { ...installedApp, scopes: ['read:jira-work', 'read:jira-user'] };
    jira = inMemoryJira({ app: small });
    await makeProject(jira);
    expect((await search(query, jira.asApp())).status).toBe(403);
  });

  it.each([
    ['query=&permissions=EDIT_ISSUES', 'admin', 400],
    ['permissions=EDIT_ISSUES&projectKey=PUMP', 'admin', 400],
    ['query=&permissions=FLY&projectKey=PUMP', 'admin', 400],
    ['query=&permissions=EDIT_ISSUES&projectKey=NONE', 'admin', 404],
    ['query=&permissions=EDIT_ISSUES&projectKey=PUMP', 'quality', 403],
  ])('are not told: %s as %s', async (query, role, status) => {
    expect((await search(query, jira.as(role))).status).toBe(status);
  });
});

describe('the permission scheme of a project', () => {
  const path = '/rest/api/3/project/PUMP/permissionscheme';
  const scheme = z.looseObject({
    permissions: z.array(
      z.looseObject({
        permission: z.string(),
        holder: z.looseObject({ type: z.string(), value: z.string() }),
      }),
    ),
  });

  it('says which role gives which permission, when asked to expand', async () => {
    const bare = await jira.as('admin').get(path);
    expect(bare).toMatchObject({ status: 200, body: { id: 0 } });
    expect(bare.body).not.toHaveProperty('permissions');
    const { permissions } = scheme.parse((await jira.as('admin').get(`${path}?expand=all`)).body);
    const deleting = permissions.filter(({ permission }) => permission === 'DELETE_ISSUES');
    expect(deleting).toMatchObject([{ holder: { type: 'projectRole', value: '10002' } }]);
    const role = await jira.as('admin').get('/rest/api/3/project/PUMP/role/10002');
    expect(role.body).toMatchObject({
      actors: [{ actorUser: { accountId: jira.accountId('admin') } }],
    });
  });

  it('is the same by its id', async () => {
    const query = '?expand=permissions';
    const byProject = await jira.as('admin').get(path + query);
    const byId = await jira.as('quality').get(`/rest/api/3/permissionscheme/0${query}`);
    expect(byId).toEqual(byProject);
  });

  it.each([
    ['quality', path, 403],
    ['outsider', path, 404],
    ['admin', '/rest/api/3/project/NONE/permissionscheme', 404],
    ['admin', '/rest/api/3/permissionscheme/7', 404],
    ['admin', `${path}?expand=wishes`, 400],
  ])('is kept from %s: %s', async (role, address, status) => {
    expect((await jira.as(role).get(address)).status).toBe(status);
  });
});
