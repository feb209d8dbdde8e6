import * as z from 'zod';
import { inMemoryConfluence, type Speaker } from './in-memory-confluence';

const confluence = inMemoryConfluence();
const anna = confluence.as('quality');
const tomas = confluence.as('quality2');

const withId = z.looseObject({ id: z.string() });
const found = z.looseObject({
  results: z.array(z.looseObject({ content: z.looseObject({ title: z.string() }) })),
  totalSize: z.number(),
  _links: z.looseObject({ next: z.string().optional() }),
});

const search = (cql: string, more = '', by: Speaker = anna) =>
  by.get(`/wiki/rest/api/search?cql=${encodeURIComponent(cql)}${more}`);

const titles = (cql: string, by?: Speaker) =>
  found.parse(search(cql, '', by).body).results.map(({ content }) => content.title);

beforeAll(() => {
  const spaceIn = (key: string) =>
    withId.parse(anna.post('/wiki/api/v2/spaces', { key, name: key }).body).id;
  const [quality, line] = [spaceIn('QM'), spaceIn('LINE')];
  const write = (spaceId: string, title: string, words: string, query = '') => {
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }];
    const value = JSON.stringify({ type: 'doc', version: 1, content });
    const body = { representation: 'atlas_doc_format', value };
    anna.post(`/wiki/api/v2/pages${query}`, { spaceId, title, body });
  };
  write(quality, 'WI-288 Leak test', 'Press for five seconds.');
  write(quality, 'WI-290 Torque', 'A leak is looked for elsewhere.');
  write(line, 'Leaks of last year', 'Counted by line.');
  write(quality, 'Leak notes', 'Mine.', '?private=true');
});

describe('a search for pages', () => {
  it.each([
    ['type = page AND title ~ "leak" order by title', ['Leak notes', 'WI-288 Leak test']],
    [
      'title ~ "leak*" order by title desc',
      ['WI-288 Leak test', 'Leaks of last year', 'Leak notes'],
    ],
    [
      'space = QM AND text ~ "leak" order by title',
      ['Leak notes', 'WI-288 Leak test', 'WI-290 Torque'],
    ],
    ['space in (LINE, "NONE") AND title ~ "last leaks"', ['Leaks of last year']],
    ['title = "wi-290 torque"', ['WI-290 Torque']],
    ['space = QM AND title !~ "leak" AND title != "QM"', ['WI-290 Torque']],
    ['siteSearch ~ "seconds"', ['WI-288 Leak test']],
    ['type = blogpost', []],
  ])('%s', (cql, expected) => {
    expect(titles(cql)).toEqual(expected);
  });

  it('finds what the one who asks may see', () => {
    expect(titles('title ~ "leak"', tomas)).toEqual(['WI-288 Leak test']);
  });

  it('marks the words it found in the title it shows', () => {
    expect(search('title ~ "torque"').body).toMatchObject({
      results: [{ title: 'WI-290 @@@hl@@@Torque@@@endhl@@@', content: { title: 'WI-290 Torque' } }],
    });
  });

  it('comes in pieces', () => {
    const first = found.parse(search('title ~ "leak*" order by title', '&limit=2').body);
    expect(first).toMatchObject({ totalSize: 3, results: [{}, {}] });
    const second = found.parse(anna.get(`/wiki${first._links.next ?? ''}`).body);
    expect(second.results.map(({ content }) => content.title)).toEqual(['WI-288 Leak test']);
    expect(second._links.next).toBeUndefined();
  });

  it.each([
    ['title ~', 400],
    ['title ~ "a" and', 400],
    ['wish = 1', 400],
    ['text = "a"', 400],
    ['title ~ "a" or title ~ "b"', 501],
  ])('refuses %s', (cql, status) => {
    expect(search(cql).status).toBe(status);
  });

  it('needs its scope', () => {
    const cql = 'type = page';
    expect(search(cql, '', confluence.throughApp('quality', ['search:confluence'])).status).toBe(
      200,
    );
    expect(search(cql, '', confluence.throughApp('quality', ['read:page:confluence'])).status).toBe(
      401,
    );
  });
});
