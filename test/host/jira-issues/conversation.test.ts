import * as z from 'zod';
import { aText, containing } from './anything';
import { documentOf, openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(async () => {
  key = await plant.report();
  plant.events.length = 0;
});

const made = z.looseObject({ id: z.string() });
const path = () => `/rest/api/3/issue/${key}/comment`;
async function comment(text: string, role = 'quality'): Promise<string> {
  const answer = await plant.as(role).post(path(), { body: documentOf(text) });
  return made.parse(answer.body).id;
}

test('a comment is shown with its author and told to the app', async () => {
  await comment('Seen on line 2 too.');
  expect((await plant.as('quality2').get(path())).body).toMatchObject({
    total: 1,
    comments: [
      {
        body: documentOf('Seen on line 2 too.'),
        author: { accountId: plant.accountId('quality') },
      },
    ],
  });
  expect(plant.events).toEqual([
    containing({
      eventType: 'avi:jira:commented:issue',
      comment: containing({ body: documentOf('Seen on line 2 too.') }),
    }),
  ]);
});

test('comments come in pages, oldest first or newest first', async () => {
  const ids = [await comment('a'), await comment('b'), await comment('c')];
  const read = async (query: string) => {
    const { body } = await plant.as('quality').get(`${path()}?${query}`);
    return z
      .looseObject({ comments: z.array(made) })
      .parse(body)
      .comments.map(({ id }) => id);
  };
  expect(await read('startAt=0&maxResults=2')).toEqual(ids.slice(0, 2));
  expect(await read('startAt=2&maxResults=2')).toEqual(ids.slice(2));
  expect(await read('orderBy=-created')).toEqual(ids.toReversed());
});

test('people change their own comments, and those who administer the project any', async () => {
  const id = await comment('First');
  const edit = (role: string, text: string) =>
    plant.as(role).put(`${path()}/${id}`, { body: documentOf(text) });
  expect(await edit('quality2', 'Not mine')).toMatchObject({
    status: 400,
    body: { errors: { comment: aText } },
  });
  expect((await edit('quality', 'Second')).status).toBe(200);
  expect((await edit('admin', 'Third')).status).toBe(200);
  expect((await plant.as('quality2').delete(`${path()}/${id}`)).status).toBe(400);
  expect((await plant.as('quality').delete(`${path()}/${id}`)).status).toBe(204);
  expect((await plant.as('quality').get(`${path()}/${id}`)).status).toBe(404);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['plain text', 'plain'],
  ['an empty document', { type: 'doc', version: 1, content: [] }],
])('%s is no comment', async (_what, body) => {
  expect(await plant.as('quality').post(path(), { body })).toMatchObject({
    status: 400,
    body: { errors: { comment: aText } },
  });
});

test('who may only look cannot comment', async () => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  const answer = await plant.as('supplier').post(path(), { body: documentOf('Hello') });
  expect(answer.status).toBe(400);
});

test('people watch for themselves; others are added by who administers the project', async () => {
  const watchers = `/rest/api/3/issue/${key}/watchers`;
  expect((await plant.as('quality2').post(watchers, plant.accountId('quality2'))).status).toBe(204);
  expect((await plant.as('quality2').get(watchers)).body).toMatchObject({
    isWatching: true,
    watchCount: 2,
  });
  const other = plant.accountId('admin');
  expect((await plant.as('quality').post(watchers, other)).status).toBe(403);
  expect((await plant.as('admin').post(watchers, plant.accountId('outsider'))).status).toBe(404);
  const own = `${watchers}?accountId=${encodeURIComponent(plant.accountId('quality2'))}`;
  expect((await plant.as('quality2').delete(own)).status).toBe(204);
  expect((await plant.as('quality').get(watchers)).body).toMatchObject({ watchCount: 1 });
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
