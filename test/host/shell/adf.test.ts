import fc from 'fast-check';
import { documentOf } from '../../../host/shell/adf/document';
import { isPlain, paragraphsOf } from '../../../host/shell/adf/paragraphs';

const line = fc.stringMatching(/^[a-z.]{1,8}( [a-z.]{1,8}){0,3}$/);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const text = fc.array(paragraph, { maxLength: 4 }).map((all) => all.join('\n\n'));

describe('a document edited as plain paragraphs', () => {
  it('gives back what was typed, with its paragraphs and its line ends', () => {
    fc.assert(fc.property(text, (typed) => paragraphsOf(documentOf(typed)) === typed));
  });

  it('is plain when it was typed here', () => {
    fc.assert(fc.property(text, (typed) => isPlain(documentOf(typed))));
  });

  it('drops empty paragraphs and reads Windows line ends', () => {
    expect(paragraphsOf(documentOf('one\r\n\r\n\r\n\r\ntwo\r\nthree\n\n'))).toBe(
      'one\n\ntwo\nthree',
    );
  });

  it.each([
    ['nothing', null, ''],
    ['something that is no document', { text: 'x' }, ''],
    [
      'a list',
      {
        type: 'doc',
        version: 1,
        content: [
          {
            type: 'bulletList',
            content: ['a', 'b'].map((word) => ({
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: word }] }],
            })),
          },
        ],
      },
      '- a\n- b',
    ],
    [
      'a mention',
      {
        type: 'doc',
        version: 1,
        content: [
          { type: 'paragraph', content: [{ type: 'mention', attrs: { id: '1', text: '@Mei' } }] },
        ],
      },
      '@Mei',
    ],
  ])('reads %s', (_, document, words) => {
    expect(paragraphsOf(document)).toBe(words);
  });

  it('says that formatting would be lost', () => {
    const bold = { type: 'text', text: 'now', marks: [{ type: 'strong' }] };
    const content = [{ type: 'paragraph', content: [bold] }];
    expect(isPlain({ type: 'doc', version: 1, content })).toBe(false);
  });
});
