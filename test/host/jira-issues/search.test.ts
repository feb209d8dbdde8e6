import fc from 'fast-check';
import * as z from 'zod';
import { setSearchLag } from '../../../host/jira/search/index-lag';
import { aText, textLike } from './anything';
import { refused } from './expect-status';
import { openPlant, type Plant } from './plant';
import { openRegister } from './register';
import { keysOf, searchPage } from './search-client';

let plant: Plant;
beforeAll(async () => {
  plant = await openRegister();
});
const search = (body: object) => plant.as('quality').post('/rest/api/3/search/jql', body);
const jql = 'project = PUMP ORDER BY key';

test('only ids unless something is asked for', async () => {
  const { body } = await search({ jql, maxResults: 1 });
  expect(body).toMatchObject({ issues: [{ id: plant.issue('PUMP-1').id }], isLast: false });
  expect(z.looseObject({ issues: z.array(z.looseObject({})) }).parse(body).issues[0]).toEqual({
    id: plant.issue('PUMP-1').id,
  });
});

test('fields, properties and the changelog come when asked for', async () => {
  const question = {
    jql: 'key = PUMP-1',
    fields: ['summary', 'status'],
    properties: ['quality'],
    expand: 'changelog,names',
  };
  const { body } = await search(question);
  const { issues } = z.looseObject({ issues: z.array(z.looseObject({})) }).parse(body);
  expect(issues).toMatchObject([
    {
      key: 'PUMP-1',
      fields: { summary: 'Pump stops at low flow', status: { name: 'Done' } },
      names: { summary: 'Summary', status: 'Status' },
      properties: { quality: { score: 7 } },
      changelog: { total: 3 },
    },
  ]);
  const [issue] = issues;
  expect(Object.keys(z.looseObject({}).parse(issue?.['fields']))).toHaveLength(2);
});

test('a field is left out by a minus', async () => {
  const { body } = await search({ jql: 'key = PUMP-1', fields: ['*all', '-comment'] });
  const page = z.looseObject({ issues: z.array(z.looseObject({ fields: z.looseObject({}) })) });
  const fields = page.parse(body).issues[0]?.fields ?? {};
  expect(fields).toHaveProperty('summary');
  expect(fields).not.toHaveProperty('comment');
});

test('the same is asked by address', async () => {
  const query = new URLSearchParams({ jql, fields: 'key', maxResults: '3' });
  const { body } = await plant.as('quality').get(`/rest/api/3/search/jql?${query.toString()}`);
  expect(body).toMatchObject({
    issues: [{ key: 'PUMP-1' }, { key: 'PUMP-2' }, { key: 'PUMP-3' }],
    isLast: false,
  });
});

test.each([
  ['no result asked for', { jql, maxResults: 0 }],
  ['5,001 results', { jql, maxResults: 5001 }],
  ['six properties', { jql, properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['51 issues to reconcile', { jql, reconcileIssues: Array.from({ length: 51 }, (_, id) => id) }],
  ['an unknown part', { jql, startAt: 0 }],
])('%s: refused', async (_what, body) => {
  expect((await search(body)).status).toBe(400);
});

test('a token belongs to its query and its reader, for seven days', async () => {
  const { nextPageToken = '' } = await searchPage(plant, { jql, maxResults: 2 });
  const refusal = refused(400, 'The provided next page token is invalid or expired.');
  expect(await search({ jql: 'project = PUMP', nextPageToken })).toEqual(refusal);
  expect(await search({ jql, nextPageToken: 'made up' })).toEqual(refusal);
  const other = await plant.as('quality2').post('/rest/api/3/search/jql', { jql, nextPageToken });
  expect(other).toEqual(refusal);
  const now = plant.clock.now();
  plant.clock.travelTo(now + 7 * 24 * 3_600_000 + 1000);
  expect(await search({ jql, nextPageToken })).toEqual(refusal);
  plant.clock.travelTo(now);
});

test('pages lose nothing and double nothing, whatever their size and whatever is made meanwhile', async () => {
  const busy = await openPlant();
  const all: string[] = [];
  for (let number = 0; number < 12; number += 1) all.push(await busy.report());
  const orders = fc.constantFrom('', 'ORDER BY key', 'ORDER BY summary', 'ORDER BY duedate DESC');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 13 }), orders, async (maxResults, order) => {
      const asked = { jql: `project = PUMP ${order}`, maxResults };
      const found: string[] = [];
      let nextPageToken: string | undefined;
      do {
        const page = await searchPage(busy, {
          ...asked,
          ...(nextPageToken === undefined ? {} : { nextPageToken }),
        });
        found.push(...page.issues.map(({ key }) => key));
        expect(page.isLast).toBe(page.nextPageToken === undefined);
        nextPageToken = page.nextPageToken;
        if (nextPageToken !== undefined && all.length < 30) all.push(await busy.report());
      } while (nextPageToken !== undefined);
      expect(new Set(found).size).toBe(found.length);
      const before = all.slice(0, 12);
      expect(before.filter((key) => !found.includes(key))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('counts and matches', async () => {
  const count = await plant.as('quality').post('/rest/api/3/search/approximate-count', { jql });
  expect(count.body).toEqual({ count: 4 });
  const issueIds = ['PUMP-1', 'PUMP-2'].map((key) => Number(plant.issue(key).id));
  const jqls = ['status = Done', 'nonsense = 1'];
  const match = await plant.as('quality').post('/rest/api/3/jql/match', { issueIds, jqls });
  expect(match.body).toEqual({
    matches: [
      { matchedIssues: [issueIds[0]], errors: [] },
      { matchedIssues: [], errors: [textLike(/'nonsense'/)] },
    ],
  });
});

test('queries are judged without being carried out', async () => {
  const queries = ['project = PUMP', 'project ='];
  const parse = (validation: string) =>
    plant.as('quality').post(`/rest/api/3/jql/parse?validation=${validation}`, { queries });
  expect((await parse('strict')).body).toMatchObject({
    queries: [{ query: 'project = PUMP' }, { errors: [aText] }],
  });
  expect((await parse('often')).status).toBe(400);
});

test('many issues at once, in the order of their ids, without those one may not see', async () => {
  const fetch = async (issueIdsOrKeys: string[]) =>
    plant
      .as('quality')
      .post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: ['summary'] });
  const answer = await fetch(['PUMP-3', 'pump-1', 'FW-1', 'PUMP-99', 'PUMP-1']);
  expect(answer.body).toMatchObject({ issues: [{ key: 'PUMP-1' }, { key: 'PUMP-3' }] });
  expect((await fetch(Array.from({ length: 101 }, () => 'PUMP-1'))).status).toBe(400);
});

test('the picker suggests by key and by words', async () => {
  const pick = async (query: string) =>
    (await plant.as('quality').get(`/rest/api/3/issue/picker?query=${query}`)).body;
  expect(await pick('motor')).toMatchObject({ sections: [{ issues: [{ key: 'PUMP-3' }] }] });
  expect(await pick('pump-2')).toMatchObject({ sections: [{ issues: [{ key: 'PUMP-2' }] }] });
});

describe('an index that lags behind', () => {
  afterEach(() => setSearchLag(plant.site, 0));

  test('finds new issues later, and at once when they are to be reconciled', async () => {
    setSearchLag(plant.site, 60_000);
    const key = await plant.report({ summary: 'Freshly seen' });
    const fresh = 'summary ~ freshly';
    expect(await keysOf(plant, fresh)).toEqual([]);
    const reconcileIssues = [Number(plant.issue(key).id)];
    const { issues } = await searchPage(plant, { jql: fresh, reconcileIssues });
    expect(issues).toMatchObject([{ key }]);
    plant.clock.travelTo(plant.clock.now() + 61_000);
    expect(await keysOf(plant, fresh)).toEqual([key]);
  });

  test('goes on showing what was, and what is deleted', async () => {
    const key = await plant.report({ summary: 'Earlier' });
    setSearchLag(plant.site, 60_000);
    await plant.as('quality').put(`/rest/api/3/issue/${key}`, { fields: { summary: 'Later' } });
    expect(await keysOf(plant, 'summary ~ earlier')).toEqual([key]);
    await plant.as('admin').delete(`/rest/api/3/issue/${key}`);
    expect(await keysOf(plant, 'summary ~ earlier')).toEqual([key]);
    plant.clock.travelTo(plant.clock.now() + 61_000);
    expect(await keysOf(plant, 'summary ~ earlier')).toEqual([]);
  });
});

test('an app’s function pays for each issue it reads', async () => {
  const points = async (body: object) =>
    (await plant.asApp().post('/rest/api/3/search/jql', body)).points;
  expect(await points({ jql: 'key in (PUMP-1, PUMP-2)' })).toBe(3);
  expect((await plant.throughApp('quality').get('/rest/api/3/issue/PUMP-1')).points).toBe(2);
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
