import fc from 'fast-check';
import { documentStanding } from '../../../src/domain/actions/document-standing';
import { pageDigest } from '../../../src/domain/actions/page-text';
import { PageId } from '../../../src/domain/id';

const text = (words: string, marks: readonly unknown[] = []) => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const page = (...content: unknown[]) => JSON.stringify({ version: 1, type: 'doc', content });
const same = (one: string, other: string) => pageDigest(one) === pageDigest(other);

const torque = page(paragraph(text('Tighten to 4 Nm')));

describe('a page says the same', () => {
  it.each<[string, string]>([
    ['in bold', page(paragraph(text('Tighten to '), text('4 Nm', [{ type: 'strong' }])))],
    ['with other white space', page(paragraph(text('Tighten  to\n4 Nm ')))],
    [
      'as a heading',
      page({ type: 'heading', attrs: { level: 2 }, content: [text('Tighten to 4 Nm')] }),
    ],
    [
      'with ids of the editor',
      page({ ...paragraph(text('Tighten to 4 Nm')), attrs: { localId: 'a1' } }),
    ],
    ['with an empty line after it', page(paragraph(text('Tighten to 4 Nm')), paragraph())],
    ['in a table', page({ type: 'table', content: [paragraph(text('Tighten to 4 Nm'))] })],
  ])('%s', (_how, other) => {
    expect(same(torque, other)).toBe(true);
  });

  it('however an editor cuts its words into pieces', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (words, at) => {
        const cut = at % (words.length + 1);
        const pieces = [text(words.slice(0, cut)), text(words.slice(cut), [{ type: 'em' }])];
        expect(same(page(paragraph(text(words))), page(paragraph(...pieces)))).toBe(true);
      }),
    );
  });
});

describe('a page says something else', () => {
  const media = (id: string) =>
    page({ type: 'mediaSingle', content: [{ type: 'media', attrs: { id } }] });
  const linked = (href: string) =>
    page(paragraph(text('the form', [{ type: 'link', attrs: { href } }])));
  const box = (state: string) =>
    page({ type: 'taskItem', attrs: { state }, content: [text('Mark it')] });
  const macro = (parameters: unknown) =>
    page({ type: 'extension', attrs: { extensionKey: 'include', parameters } });
  it.each<[string, string, string]>([
    ['with another number', torque, page(paragraph(text('Tighten to 5 Nm')))],
    [
      'with a line more',
      torque,
      page(paragraph(text('Tighten to 4 Nm')), paragraph(text('Mark it'))),
    ],
    ['with another picture', media('old'), media('new')],
    ['with a link elsewhere', linked('https://a.example'), linked('https://b.example')],
    ['with a ticked box', box('TODO'), box('DONE')],
    ['where a macro shows something else', macro({ page: 'A' }), macro({ page: 'B' })],
    ['with two words made one', page(paragraph(text('4 Nm'))), page(paragraph(text('4Nm')))],
  ])('%s', (_how, one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('but not where a macro was only saved again', () => {
    const saved = (macroId: string) => macro({ page: 'A', macroMetadata: { macroId } });
    expect(same(saved('1'), saved('2'))).toBe(true);
  });

  it('wherever its words differ', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/);
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(same(page(paragraph(text(one))), page(paragraph(text(other))))).toBe(one === other);
      }),
    );
  });
});

it('what is no document is compared as it is', () => {
  expect(same('<p>old</p>', '<p>new</p>')).toBe(false);
  expect(same('<p>old</p>', ' <p>old</p> ')).toBe(true);
  fc.assert(
    fc.property(fc.json(), (anything) => {
      expect(pageDigest(anything)).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});

describe('a planned change of a page', () => {
  const id = PageId.parse('65601');
  const digest = pageDigest(torque);
  const planned = { page: id, version: 4, digest };
  const other = pageDigest(page(paragraph(text('Tighten to 5 Nm'))));
  it.each([
    ['changed', { version: 5, digest: other }],
    ['unchanged', { version: 4, digest }],
    ['savedAgain', { version: 6, digest }],
    ['unchanged', { version: 3, digest: other }],
    ['gone', null],
  ] as const)('is %s', (standing, now) => {
    expect(documentStanding(planned, [{ page: id, now }])).toBe(standing);
  });

  it('is unknown where nobody could be asked', () => {
    expect(documentStanding(planned, null)).toBe('unknown');
    expect(documentStanding(planned, [])).toBe('unknown');
  });
});
