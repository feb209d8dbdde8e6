import * as z from 'zod';
import { aText } from './anything';
import { refused } from './expect-status';
import { documentOf, openPlant, type Plant } from './plant';

let plant: Plant;
let cause: string;
let effect: string;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(async () => {
  cause = await plant.report();
  effect = await plant.report();
  plant.events.length = 0;
});

const link = (more: object = {}, role = 'quality') =>
  plant.as(role).post('/rest/api/3/issueLink', {
    type: { name: 'Blocks' },
    inwardIssue: { key: cause },
    outwardIssue: { key: effect },
    ...more,
  });

const page = z.looseObject({
  fields: z.looseObject({ issuelinks: z.array(z.looseObject({ id: z.string() })) }),
});
async function linksOf(key: string, role = 'quality') {
  const { body } = await plant.as(role).get(`/rest/api/3/issue/${key}?fields=issuelinks`);
  return page.parse(body).fields.issuelinks;
}

test('the first issue blocks the second, and each shows the other from its own side', async () => {
  expect((await link()).status).toBe(201);
  expect(await linksOf(cause)).toMatchObject([
    { type: { outward: 'blocks' }, outwardIssue: { key: effect, fields: { status: {} } } },
  ]);
  expect(await linksOf(effect)).toMatchObject([
    { type: { inward: 'is blocked by' }, inwardIssue: { key: cause } },
  ]);
});

test('both histories tell of a link that came and went', async () => {
  await link();
  const [made] = await linksOf(cause);
  const path = `/rest/api/3/issueLink/${made?.id ?? ''}`;
  expect((await plant.as('quality').get(path)).body).toMatchObject({
    inwardIssue: { key: cause },
    outwardIssue: { key: effect },
  });
  expect((await plant.as('quality').delete(path)).status).toBe(204);
  const items = (key: string) => plant.issue(key).histories.flatMap((history) => history.items);
  const words = `This work item blocks ${effect}`;
  expect(items(cause)).toEqual([
    {
      field: 'Link',
      fieldtype: 'jira',
      fieldId: null,
      from: null,
      fromString: null,
      to: effect,
      toString: words,
    },
    {
      field: 'Link',
      fieldtype: 'jira',
      fieldId: null,
      from: effect,
      fromString: words,
      to: null,
      toString: null,
    },
  ]);
  expect(items(effect)[0]).toMatchObject({ toString: `This work item is blocked by ${cause}` });
  expect((await plant.as('quality').get(path)).status).toBe(404);
});

test('the app hears of both, with the ids of both ends', async () => {
  await link();
  const [made] = await linksOf(cause);
  await plant.as('quality').delete(`/rest/api/3/issueLink/${made?.id ?? ''}`);
  const ends = {
    sourceIssueId: plant.issue(cause).id,
    destinationIssueId: plant.issue(effect).id,
    issueLinkType: { name: 'Blocks' },
  };
  expect(plant.events).toMatchObject([
    { eventType: 'avi:jira:created:issuelink', id: made?.id, ...ends },
    { eventType: 'avi:jira:deleted:issuelink', id: made?.id, ...ends },
  ]);
});

test('asking twice makes one link', async () => {
  await link();
  expect((await link()).status).toBe(201);
  expect(await linksOf(cause)).toHaveLength(1);
  expect(plant.events).toHaveLength(1);
});

test('a link may bring a comment', async () => {
  await link({ comment: { body: documentOf('Same pump.') } });
  expect(plant.issue(cause).comments).toHaveLength(1);
  expect((await link({ comment: { body: 'plain' } })).status).toBe(400);
});

test.each<[string, object, string, number]>([
  ['an unknown type', { type: { name: 'Causes' } }, 'quality', 404],
  ['an issue nobody knows', { outwardIssue: { key: 'PUMP-9999' } }, 'quality', 404],
  ['somebody from outside', {}, 'outsider', 404],
  ['a body without ends', { inwardIssue: undefined }, 'quality', 400],
])('%s: refused', async (_what, more, role, status) => {
  expect((await link(more, role)).status).toBe(status);
  expect(
    plant.site.issueLinks
      .all()
      .filter(({ inwardIssueId }) => inwardIssueId === plant.issue(cause).id),
  ).toEqual([]);
});

test('who may look but not link is told which issue it is about', async () => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  expect(await link({}, 'supplier')).toEqual(
    refused(404, `No Link Issue Permission for issue '${cause}'`),
  );
});

test('links into a project one may not browse are not shown', async () => {
  const fields = { project: { key: 'FW' }, issuetype: { name: 'Bug' } };
  const bug = await plant.report(fields, 'engineer');
  expect((await link({ outwardIssue: { key: bug } })).status).toBe(404);
  await plant
    .as('admin')
    .post('/rest/api/3/project/FW/role/10003', { user: [plant.accountId('quality2')] });
  expect((await link({ outwardIssue: { key: bug } }, 'quality2')).status).toBe(201);
  expect(await linksOf(cause, 'quality2')).toHaveLength(1);
  expect(await linksOf(cause, 'quality')).toEqual([]);
});

test('a remote link with the same global id is replaced, not doubled', async () => {
  const path = `/rest/api/3/issue/${cause}/remotelink`;
  const remote = (title: string) => ({
    globalId: 'appId=1&pageId=2',
    object: { url: 'https://example.org/2', title },
  });
  const first = await plant.as('quality').post(path, remote('Draft'));
  const second = await plant.as('quality').post(path, remote('Approved'));
  expect([first.status, second.status]).toEqual([201, 200]);
  expect((await plant.as('quality').get(path)).body).toMatchObject([
    { object: { title: 'Approved' } },
  ]);
  const broken = await plant.as('quality').post(path, { object: { url: 'https://example.org' } });
  expect(broken).toMatchObject({ status: 400, body: { errors: { 'object.title': aText } } });
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
