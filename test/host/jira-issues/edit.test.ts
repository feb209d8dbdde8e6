import { aText, containing } from './anything';
import { refused } from './expect-status';
import { documentOf, openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(async () => {
  key = await plant.report({ labels: ['flow'] });
  plant.events.length = 0;
});

const edit = (body: object, role = 'quality') =>
  plant.as(role).put(`/rest/api/3/issue/${key}`, body);
const lastItems = () => plant.issue(key).histories.at(-1)?.items;

test('a field is set, remembered in the history and told to the app', async () => {
  expect(await edit({ fields: { summary: 'New words' } })).toMatchObject({ status: 204 });
  const item = {
    field: 'summary',
    fieldtype: 'jira',
    fieldId: 'summary',
    from: null,
    fromString: 'Pump stops at low flow',
    to: null,
    toString: 'New words',
  };
  expect(lastItems()).toEqual([item]);
  expect(plant.events).toEqual([
    containing({ eventType: 'avi:jira:updated:issue', changelog: { items: [item] } }),
  ]);
});

test('the changelog writes each kind of value as Jira does', async () => {
  const { field, option } = plant;
  await edit({
    fields: {
      [field('Severity')]: { value: 'Minor' },
      [field('Hazards')]: [{ value: 'Overdose' }],
      [field('Cost')]: 10,
      [field('Containment')]: documentOf('Stock blocked.'),
      duedate: '2026-12-01',
      labels: ['flow', 'alarm'],
      priority: { id: '2' },
    },
  });
  const shortly = lastItems()?.map((item) => [item.field, item.from, item.to, item.toString]);
  expect(shortly).toEqual(
    expect.arrayContaining([
      ['Severity', null, option('Severity', 'Minor'), 'Minor'],
      ['Hazards', null, `[${option('Hazards', 'Overdose')}]`, 'Overdose'],
      ['Cost', null, null, '10'],
      ['Containment', null, null, 'Stock blocked.'],
      ['duedate', null, '2026-12-01', '2026-12-01 00:00:00.0'],
      ['labels', '', '', 'flow alarm'],
      ['priority', '3', '2', 'High'],
    ]),
  );
  expect(shortly).toHaveLength(7);
});

test('labels are added and removed one by one', async () => {
  await edit({ update: { labels: [{ add: 'alarm' }, { remove: 'flow' }] } });
  expect(plant.issue(key).labels).toEqual(['alarm']);
});

test('an edit that changes nothing leaves neither history nor event nor another time', async () => {
  const { updated } = plant.issue(key);
  expect((await edit({ fields: { labels: ['flow'] } })).status).toBe(204);
  expect(plant.issue(key)).toMatchObject({ updated, histories: [] });
  expect(plant.events).toEqual([]);
});

test('one assignment is told twice, as an update and as an assignment', async () => {
  const accountId = plant.accountId('quality2');
  const answer = await plant.as('quality').put(`/rest/api/3/issue/${key}/assignee`, { accountId });
  expect(answer.status).toBe(204);
  expect(plant.events.map(({ eventType }) => eventType)).toEqual([
    'avi:jira:updated:issue',
    'avi:jira:assigned:issue',
  ]);
  expect(lastItems()).toMatchObject([{ field: 'assignee', to: accountId }]);
  await plant.as('quality').put(`/rest/api/3/issue/${key}/assignee`, { accountId: null });
  expect(plant.issue(key).assigneeAccountId).toBeNull();
});

test('all or nothing: one wrong field keeps the right one out', async () => {
  const answer = await edit({ fields: { summary: 'New words', duedate: 'soon' } });
  expect(answer).toEqual(refused(400, '', { duedate: 'Error parsing date string: soon' }));
  expect(plant.issue(key).summary).toBe('Pump stops at low flow');
});

test.each<[string, object, Record<string, unknown>]>([
  [
    'the same field in two ways',
    { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } },
    { labels: aText },
  ],
  [
    'a verb the field lacks',
    { update: { summary: [{ add: 'x' }] } },
    { summary: "Field does not support operation 'add'" },
  ],
  [
    'a verb nobody knows',
    { update: { labels: [{ put: 'x' }] } },
    { labels: "Field does not support operation 'put'" },
  ],
  [
    'an empty summary',
    { fields: { summary: null } },
    { summary: 'You must specify a summary of the issue.' },
  ],
  ['an empty priority', { fields: { priority: null } }, { priority: 'Priority is required.' }],
  ['the status', { fields: { status: { id: '3' } } }, { status: aText }],
])('%s is refused', async (_what, body, errors) => {
  expect(await edit(body)).toMatchObject({ status: 400, body: { errors } });
  expect(plant.events).toEqual([]);
});

test('an edit carries comments and links along', async () => {
  const other = await plant.report();
  const answer = await edit({
    update: {
      comment: [{ add: { body: documentOf('See the other one.') } }],
      issuelinks: [{ add: { type: { name: 'Blocks' }, outwardIssue: { key: other } } }],
    },
  });
  expect(answer.status).toBe(204);
  expect(plant.issue(key).comments).toHaveLength(1);
  expect(lastItems()).toMatchObject([
    { field: 'Link', toString: `This work item blocks ${other}` },
  ]);
});

test.each([
  ['engineer', 404],
  ['outsider', 404],
  ['supplier', 403],
])('%s cannot edit: %i', async (role, status) => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  expect((await edit({ fields: { summary: 'Mine' } }, role)).status).toBe(status);
});

test('through the app, an edit counts as the app’s own doing but in the person’s name', async () => {
  await plant.throughApp('quality').put(`/rest/api/3/issue/${key}`, { fields: { summary: 'X' } });
  expect(plant.events).toMatchObject([
    { selfGenerated: true, atlassianId: plant.accountId('quality') },
  ]);
});

test('only those who may delete do, and the issue leaves with its links', async () => {
  const other = await plant.report();
  const link = { type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: other } };
  await plant.as('quality').post('/rest/api/3/issueLink', link);
  const remove = (role: string) => plant.as(role).delete(`/rest/api/3/issue/${key}`);
  expect(await remove('quality')).toEqual(
    refused(403, 'You do not have permission to delete issues in this project.'),
  );
  plant.events.length = 0;
  expect((await remove('admin')).status).toBe(204);
  expect(plant.events).toEqual([containing({ eventType: 'avi:jira:deleted:issue' })]);
  expect((await plant.as('quality').get(`/rest/api/3/issue/${key}`)).status).toBe(404);
  const left = await plant.as('quality').get(`/rest/api/3/issue/${other}?fields=issuelinks`);
  expect(left.body).toMatchObject({ fields: { issuelinks: [] } });
});

test('nothing that an issue carried is left once it is deleted', async () => {
  const path = `/rest/api/3/issue/${key}`;
  await plant.as('quality').put(`${path}/properties/quality`, { state: 'open' });
  expect((await plant.asApp().delete(path)).status).toBe(204);
  expect(plant.events.at(-1)).toMatchObject({ issue: { key }, selfGenerated: true });
  for (const part of ['', '/properties', '/properties/quality', '/changelog', '/comment'])
    expect((await plant.asApp().get(path + part)).status).toBe(404);
  expect((await plant.as('admin').delete(path)).status).toBe(404);
});

test('an issue with sub-tasks goes only when they may go too', async () => {
  const subtask = await plant.report({ issuetype: { name: 'Sub-task' }, parent: { key } });
  const path = `/rest/api/3/issue/${key}`;
  expect((await plant.as('admin').delete(path)).status).toBe(400);
  expect((await plant.as('admin').delete(`${path}?deleteSubtasks=true`)).status).toBe(204);
  expect((await plant.as('quality').get(`/rest/api/3/issue/${subtask}`)).status).toBe(404);
});

test('edit metadata names what the caller may change', async () => {
  const read = (role: string) => plant.as(role).get(`/rest/api/3/issue/${key}/editmeta`);
  const severity = plant.field('Severity');
  expect((await read('quality')).body).toMatchObject({
    fields: {
      summary: { required: true, operations: ['set'] },
      [severity]: {
        allowedValues: [{ value: 'Minor' }, { value: 'Major' }, { value: 'Critical' }],
      },
    },
  });
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
