import * as z from 'zod';
import { inMemoryConfluence, type Speaker } from './in-memory-confluence';

const pages = '/wiki/api/v2/pages';
const text = (words: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [{ type: 'strong' }] }],
});
const bodyOf = (...words: string[]) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify({ type: 'doc', version: 1, content: words.map(text) }),
});
const withId = z.looseObject({ id: z.string() });
const listed = z.looseObject({
  results: z.array(z.looseObject({ number: z.number() })),
  _links: z.looseObject({ next: z.string().optional() }),
});

const confluence = inMemoryConfluence();
const anna = confluence.as('quality');
const tomas = confluence.as('quality2');
let id = '';

function change(by: Speaker, number: number, words: string, message = '') {
  return by.put(`${pages}/${id}`, {
    id,
    status: 'current',
    title: `WI-288, edition ${number}`,
    body: bodyOf(words),
    version: { number, message },
  });
}

beforeAll(() => {
  const space = anna.post('/wiki/api/v2/spaces', { key: 'QM', name: 'Quality' });
  const spaceId = withId.parse(space.body).id;
  const made = anna.post(pages, { spaceId, title: 'WI-288', body: bodyOf('Press for 3 s.') });
  id = withId.parse(made.body).id;
  change(tomas, 2, 'Press for 5 s.', 'After NC-12');
  change(anna, 3, 'Press for 5 s & look.');
});

describe('the versions of a page', () => {
  it('are listed, the newest first, each with who wrote it and why', () => {
    const { body } = anna.get(`${pages}/${id}/versions?body-format=storage`);
    expect(body).toMatchObject({
      results: [
        {
          number: 3,
          page: {
            id,
            body: { storage: { value: '<p><strong>Press for 5 s &amp; look.</strong></p>' } },
          },
        },
        { number: 2, message: 'After NC-12', page: { title: 'WI-288, edition 2' } },
        { number: 1, page: { title: 'WI-288' } },
      ],
    });
  });

  it('come in pieces and the other way round', () => {
    const first = listed.parse(anna.get(`${pages}/${id}/versions?sort=modified-date&limit=2`).body);
    expect(first.results.map(({ number }) => number)).toEqual([1, 2]);
    const second = listed.parse(anna.get(first._links.next ?? '').body);
    expect(second.results.map(({ number }) => number)).toEqual([3]);
    expect(second._links.next).toBeUndefined();
  });

  it('are read one by one', () => {
    expect(anna.get(`${pages}/${id}/versions/2`).body).toMatchObject({
      number: 2,
      prevVersion: 1,
      nextVersion: 3,
    });
    expect(anna.get(`${pages}/${id}/versions/3`).body).not.toHaveProperty('nextVersion');
    expect(anna.get(`${pages}/${id}/versions/4`).status).toBe(404);
  });

  it('show the page as it was', () => {
    expect(anna.get(`${pages}/${id}?version=1&body-format=atlas_doc_format`).body).toMatchObject({
      id,
      status: 'historical',
      title: 'WI-288',
      version: { number: 1 },
      body: { atlas_doc_format: { value: bodyOf('Press for 3 s.').value } },
    });
    expect(anna.get(`${pages}/${id}?version=3`).body).toMatchObject({ status: 'current' });
    expect(anna.get(`${pages}/${id}?version=9`).status).toBe(404);
    expect(anna.get(`${pages}/${id}?version=first`).status).toBe(400);
  });

  it('are none of those who may not see the page, and need the scope', () => {
    const app = confluence.throughApp('quality', ['read:page:confluence']);
    expect(app.get(`${pages}/${id}/versions`).status).toBe(200);
    const without = confluence.throughApp('quality', ['read:space:confluence']);
    expect(without.get(`${pages}/${id}/versions`).status).toBe(401);
  });
});

describe('the storage format of a body', () => {
  const node = (type: string, content: object[] = [], attrs?: object) => ({ type, content, attrs });
  const word = (words: string, type?: string, attrs?: object) => ({
    type: 'text',
    text: words,
    ...(type === undefined ? {} : { marks: [{ type, attrs }] }),
  });

  it.each([
    [node('heading', [word('Scope')], { level: 2 }), '<h2>Scope</h2>'],
    [
      node('bulletList', [node('listItem', [node('paragraph', [word('a', 'em')])])]),
      '<ul><li><p><em>a</em></p></li></ul>',
    ],
    [
      node('table', [node('tableRow', [node('tableCell', [word('1 < 2')])])]),
      '<table><tbody><tr><td>1 &lt; 2</td></tr></tbody></table>',
    ],
    [
      node('paragraph', [
        word('see', 'link', { href: 'https://a.example/?b="c"' }),
        { type: 'hardBreak' },
      ]),
      '<p><a href="https://a.example/?b=&quot;c&quot;">see</a><br /></p>',
    ],
    [node('panel', [node('paragraph', [word('Note')])]), '<p>Note</p>'],
  ])('%j', (content, storage) => {
    const value = JSON.stringify({ type: 'doc', version: 1, content: [content] });
    const space = anna.get('/wiki/api/v2/spaces').body;
    const [{ id: spaceId } = { id: '' }] = z
      .looseObject({ results: z.array(withId) })
      .parse(space).results;
    const made = anna.post(pages, {
      spaceId,
      title: storage,
      body: { representation: 'atlas_doc_format', value },
    });
    const page = withId.parse(made.body).id;
    expect(anna.get(`${pages}/${page}?body-format=storage`).body).toMatchObject({
      body: { storage: { representation: 'storage', value: storage } },
    });
  });
});
