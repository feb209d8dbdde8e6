import * as z from 'zod';
import type { ConfluenceResponse } from '../../../host/confluence/route';
import { inMemoryConfluence, type Speaker } from './in-memory-confluence';

const pages = '/wiki/api/v2/pages';
const adf = (text: string) =>
  JSON.stringify({
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
const bodyOf = (text: string) => ({ representation: 'atlas_doc_format', value: adf(text) });

const withId = z.looseObject({ id: z.string() });
const many = z.looseObject({
  results: z.array(z.looseObject({ id: z.string(), title: z.string(), status: z.string() })),
  _links: z.looseObject({ next: z.string().optional(), base: z.string() }),
});

const confluence = inMemoryConfluence();
const anna = confluence.as('quality');
const tomas = confluence.as('quality2');
let spaceId = '';

beforeAll(() => {
  const made = anna.post('/wiki/api/v2/spaces', { key: 'QM', name: 'Quality' });
  expect(made.status).toBe(201);
  spaceId = withId.parse(made.body).id;
});

let count = 0;
function write(by: Speaker, more: object = {}, query = ''): string {
  count += 1;
  const page = { spaceId, title: `Page ${count}`, body: bodyOf('As it is done.'), ...more };
  const made = by.post(`${pages}${query}`, page);
  expect(made).toMatchObject({ status: 200 });
  return withId.parse(made.body).id;
}
const list = (by: Speaker, query: string) => many.parse(by.get(`${pages}?${query}`).body);
const statusOf = ({ status }: ConfluenceResponse) => status;

test('a page is read with its state, where it opens, and its body where that is asked for', () => {
  const id = write(anna, { title: 'WI-288: Leak test' });
  expect(tomas.get(`${pages}/${id}?body-format=atlas_doc_format`).body).toMatchObject({
    id,
    status: 'current',
    title: 'WI-288: Leak test',
    version: { number: 1 },
    body: { atlas_doc_format: { value: adf('As it is done.') } },
    _links: {
      webui: `/spaces/QM/pages/${id}/WI-288%3A+Leak+test`,
      base: 'https://story.example/wiki',
    },
  });
});

test('pages are listed by their ids in the states that are asked for', () => {
  const [kept, thrown] = [write(anna), write(anna)];
  expect(statusOf(anna.delete(`${pages}/${thrown}`))).toBe(204);
  const query = `id=${kept},${thrown}`;
  expect(list(tomas, query).results.map(({ id }) => id)).toEqual([kept]);
  expect(list(tomas, `${query}&status=current,archived,trashed`).results).toMatchObject([
    { id: kept, status: 'current' },
    { id: thrown, status: 'trashed' },
  ]);
  expect(statusOf(tomas.get(`${pages}?status=lost`))).toBe(400);
});

test('a long list comes in pieces', () => {
  const ids = [write(anna), write(anna), write(anna)];
  const asked = `id=${ids.join(',')}&limit=2`;
  const first = list(tomas, asked);
  expect(first.results.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const second = many.parse(tomas.get(first._links.next ?? '').body);
  expect(second.results.map(({ id }) => id)).toEqual(ids.slice(2));
  expect(second._links.next).toBeUndefined();
});

test('a draft is its author’s alone, and never listed', () => {
  const id = write(anna, { status: 'draft', title: '' });
  expect(list(anna, `id=${id}`).results).toEqual([]);
  expect(statusOf(anna.get(`${pages}/${id}`))).toBe(404);
  expect(anna.get(`${pages}/${id}?status=draft`).body).toMatchObject({ status: 'draft' });
  expect(statusOf(tomas.get(`${pages}/${id}?status=draft`))).toBe(404);
});

test('a private page is seen by its author alone', () => {
  const id = write(anna, {}, '?private=true');
  expect(statusOf(anna.get(`${pages}/${id}`))).toBe(200);
  expect(statusOf(tomas.get(`${pages}/${id}`))).toBe(404);
  expect(list(tomas, `id=${id}`).results).toEqual([]);
});

test('a change names the next version; who comes too late is told', () => {
  const id = write(anna);
  const change = (number: number) => ({
    id,
    status: 'current',
    title: 'Changed',
    body: bodyOf('Better.'),
    version: { number, message: 'Clearer' },
  });
  expect(statusOf(tomas.put(`${pages}/${id}`, change(2)))).toBe(200);
  expect(statusOf(anna.put(`${pages}/${id}`, change(2)))).toBe(409);
  expect(anna.get(`${pages}/${id}`).body).toMatchObject({
    title: 'Changed',
    version: { number: 2, message: 'Clearer' },
  });
});

test('two pages of one title, a page in no space and a body that is no document are refused', () => {
  write(anna, { title: 'Twice' });
  expect(statusOf(anna.post(pages, { spaceId, title: 'twice' }))).toBe(400);
  expect(statusOf(anna.post(pages, { spaceId: '1', title: 'Lost' }))).toBe(404);
  const body = { representation: 'atlas_doc_format', value: '<p>No.</p>' };
  expect(statusOf(anna.post(pages, { spaceId, title: 'Wrong', body }))).toBe(400);
});

test('what the site does not know it says so, and nobody is somebody', () => {
  expect(statusOf(anna.get('/wiki/api/v2/blogposts'))).toBe(501);
  expect(statusOf(anna.get(`${pages}?sort=title`))).toBe(501);
  expect(statusOf(confluence.anonymous().get(pages))).toBe(401);
});

test('an app reads with its scope, and deletes nothing without another', () => {
  const id = write(anna);
  const app = confluence.throughApp('quality', ['read:page:confluence']);
  expect(statusOf(app.get(`${pages}/${id}`))).toBe(200);
  expect(statusOf(app.delete(`${pages}/${id}`))).toBe(401);
});

test('spaces are found by their key, a private one by its maker alone', () => {
  const wanted = { key: 'OWN', name: 'Own', createPrivateSpace: true };
  expect(statusOf(anna.post('/wiki/api/v2/spaces', wanted))).toBe(201);
  const found = (by: Speaker) =>
    z
      .looseObject({ results: z.array(z.looseObject({ key: z.string() })) })
      .parse(by.get('/wiki/api/v2/spaces?keys=QM,OWN').body).results;
  expect(found(anna).map(({ key }) => key)).toEqual(['QM', 'OWN']);
  expect(found(tomas).map(({ key }) => key)).toEqual(['QM']);
  expect(statusOf(tomas.post('/wiki/api/v2/spaces', { key: 'qm', name: 'Again' }))).toBe(400);
});
