import { refused } from './expect-status';
import { openPlant, type Plant } from './plant';

let plant: Plant;
let key: string;
beforeAll(async () => {
  plant = await openPlant();
});
beforeEach(async () => {
  key = await plant.report();
  plant.events.length = 0;
});
const property = (name: string) =>
  `/rest/api/3/issue/${key}/properties/${encodeURIComponent(name)}`;

test.each([{ a: [1, { b: null }] }, [], 'text', 0, false])('%j is kept as it is', async (value) => {
  expect((await plant.as('quality').put(property('cause'), value)).status).toBe(201);
  expect((await plant.as('quality').get(property('cause'))).body).toEqual({ key: 'cause', value });
});

test('a second writing replaces all of the first', async () => {
  await plant.as('quality').put(property('cause'), { a: 1, b: 2 });
  expect((await plant.as('quality').put(property('cause'), { b: 3 })).status).toBe(200);
  expect((await plant.as('quality').get(property('cause'))).body).toMatchObject({
    value: { b: 3 },
  });
});

test.each([
  [32_768, 201],
  [32_769, 400],
])('%i characters of JSON: %i', async (characters, status) => {
  // Two of them are the quotes.
  const value = 'x'.repeat(characters - 2);
  expect((await plant.as('quality').put(property('long'), value)).status).toBe(status);
});

test.each([
  [255, 201],
  [256, 400],
])('a key of %i characters: %i', async (characters, status) => {
  const name = 'k'.repeat(characters);
  expect((await plant.as('quality').put(property(name), 1)).status).toBe(status);
});

test('nothing at all is no value', async () => {
  expect((await plant.as('quality').put(property('cause'))).status).toBe(400);
});

test('keys are listed, and a deleted property is gone', async () => {
  await plant.as('quality').put(property('a b'), 1);
  const list = () => plant.as('quality').get(`/rest/api/3/issue/${key}/properties`);
  expect((await list()).body).toMatchObject({ keys: [{ key: 'a b' }] });
  expect((await plant.as('quality').delete(property('a b'))).status).toBe(204);
  expect((await list()).body).toEqual({ keys: [] });
  expect((await plant.as('quality').get(property('a b'))).status).toBe(404);
  expect((await plant.as('quality').delete(property('a b'))).status).toBe(404);
});

test('names every object has are no properties', async () => {
  expect((await plant.as('quality').get(property('toString'))).status).toBe(404);
});

test('looking is enough to read, editing is needed to write', async () => {
  const viewer = { user: [plant.accountId('supplier')] };
  await plant.as('admin').post('/rest/api/3/project/PUMP/role/10004', viewer);
  await plant.as('quality').put(property('cause'), 1);
  expect((await plant.as('supplier').get(property('cause'))).status).toBe(200);
  expect(await plant.as('supplier').put(property('cause'), 2)).toEqual(
    refused(403, 'You do not have permission to edit issues in this project.'),
  );
  expect((await plant.as('supplier').delete(property('cause'))).status).toBe(404);
  expect((await plant.as('outsider').get(property('cause'))).status).toBe(404);
  expect((await plant.as('outsider').put(property('cause'), 2)).status).toBe(404);
});

test('a property leaves no trace in the history, no event and no other time', async () => {
  const { updated } = plant.issue(key);
  await plant.as('quality').put(property('cause'), 1);
  expect(plant.issue(key)).toMatchObject({ updated, histories: [] });
  expect(plant.events).toEqual([]);
});

test('an issue brings along the properties it is asked for', async () => {
  await plant.as('quality').put(property('one'), 1);
  await plant.as('quality').put(property('two'), 2);
  const read = async (query: string) =>
    (await plant.as('quality').get(`/rest/api/3/issue/${key}?fields=summary&${query}`)).body;
  expect(await read('properties=two')).toMatchObject({ properties: { two: 2 } });
  expect(await read('properties=*all')).toMatchObject({ properties: { one: 1, two: 2 } });
  expect(await read('')).not.toHaveProperty('properties');
});

test('all of it is in the shapes of other people’s contracts', () => {
  expect(plant.recorder.problems()).toEqual([]);
});
