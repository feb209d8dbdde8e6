import * as z from 'zod';
import { aNumber, aText, containing } from './anything';
import { openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
  key = await plant.report();
  for (const summary of ['One', 'Two', 'Three', 'Four', 'Five'])
    await plant.as('quality').put(`/rest/api/3/issue/${key}`, { fields: { summary } });
});

const item = z.object({ toString: z.string().nullable() });
const entry = z.looseObject({ id: z.string(), items: z.array(item) });
const words = (entries: z.infer<typeof entry>[]) =>
  entries.flatMap(({ items }) => items.map((changed) => changed.toString));

test('an issue shows its newest changes first', async () => {
  const { body } = await plant.as('quality').get(`/rest/api/3/issue/${key}?expand=changelog`);
  const histories = z.array(entry);
  const { changelog } = z
    .looseObject({ changelog: z.looseObject({ total: z.number(), histories }) })
    .parse(body);
  expect(changelog.total).toBe(5);
  expect(words(changelog.histories)).toEqual(['Five', 'Four', 'Three', 'Two', 'One']);
});

test('the changelog itself comes in pages, oldest first', async () => {
  const path = `/rest/api/3/issue/${key}/changelog`;
  const read = async (startAt: number) => {
    const { body } = await plant.as('quality').get(`${path}?startAt=${startAt}&maxResults=2`);
    return z.looseObject({ values: z.array(entry), isLast: z.boolean() }).parse(body);
  };
  const pages = [await read(0), await read(2), await read(4)];
  expect(pages.flatMap(({ values }) => words(values))).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
  ]);
  expect(pages.map(({ isLast }) => isLast)).toEqual([false, false, true]);
  const id = Number(pages[1]?.values[0]?.id);
  const some = await plant.as('quality').post(`${path}/list`, { changelogIds: [id] });
  expect(some.body).toMatchObject({ histories: [{ id: String(id) }] });
});

test('who and when are told, and toString is always a key of its own', async () => {
  const { body } = await plant.as('quality').get(`/rest/api/3/issue/${key}/changelog`);
  const values = z.looseObject({ values: z.array(z.unknown()) }).parse(body).values;
  expect(values[0]).toEqual({
    id: aText,
    author: containing({ accountId: plant.accountId('quality') }),
    created: aText,
    items: [containing({ fieldId: 'summary' })],
  });
});

const bulkAnswer = z.looseObject({
  issueChangeLogs: z.array(
    z.looseObject({
      issueId: z.string(),
      changeHistories: z.array(entry.extend({ created: z.number() })),
    }),
  ),
  nextPageToken: z.string().optional(),
});
const bulk = async (body: object, role = 'quality') => {
  const answer = await plant.as(role).post('/rest/api/3/changelog/bulkfetch', body);
  return bulkAnswer.parse(answer.body);
};

test('many changelogs at once: times are numbers, pages lose and double nothing', async () => {
  const other = await plant.report();
  for (const labels of [['a'], ['b']])
    await plant.as('quality').put(`/rest/api/3/issue/${other}`, { fields: { labels } });
  const found: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const asked = {
      issueIdsOrKeys: [key, other],
      maxResults: 2,
      ...(nextPageToken ? { nextPageToken } : {}),
    };
    const page = await bulk(asked);
    found.push(...page.issueChangeLogs.flatMap((log) => log.changeHistories.map(({ id }) => id)));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  expect(found).toHaveLength(7);
  expect(new Set(found).size).toBe(7);
});

test('many changelogs at once: only the fields asked for, only issues one may browse', async () => {
  const labels = await bulk({ issueIdsOrKeys: [key], fieldIds: ['labels'] });
  expect(labels.issueChangeLogs).toEqual([]);
  const summaries = await bulk({ issueIdsOrKeys: [key, 'PUMP-999'], fieldIds: ['summary'] });
  expect(summaries.issueChangeLogs[0]?.changeHistories).toHaveLength(5);
  expect(summaries.issueChangeLogs[0]?.changeHistories[0]).toMatchObject({ created: aNumber });
  expect((await bulk({ issueIdsOrKeys: [key] }, 'outsider')).issueChangeLogs).toEqual([]);
});

test.each([
  ['no issue', { issueIdsOrKeys: [] }],
  ['1,001 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => `PUMP-${index}`) }],
  ['a token nobody gave out', { issueIdsOrKeys: ['PUMP-1'], nextPageToken: 'x' }],
])('%s: refused', async (_what, body) => {
  const answer = await plant.as('quality').post('/rest/api/3/changelog/bulkfetch', body);
  expect(answer.status).toBe(400);
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
