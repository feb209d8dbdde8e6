import * as fc from 'fast-check';
import { caretAfter } from '../../../static/kit/caret-after';

/** A text with the caret in it, as “|”. */
const moved = (before: string, after: string): string => {
  const caret = caretAfter(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
};

describe('a caret in a text that somebody else changes', () => {
  it.each([
    [
      'words were added before it',
      'The seal| swells',
      'Now the seal swells',
      'Now the seal| swells',
    ],
    [
      'words were added behind it',
      'The seal| swells',
      'The seal swells at 80 °C',
      'The seal| swells at 80 °C',
    ],
    [
      'words before it were taken out',
      'The old seal sw|ells',
      'The seal sw|ells'.replace('|', ''),
      'The seal sw|ells',
    ],
    [
      'the word it stood in was replaced',
      'The se|al swells',
      'The ring swells',
      'The ring| swells',
    ],
    ['everything was replaced', 'The se|al', 'No', 'No|'],
    ['it was emptied', 'The se|al', '', '|'],
  ])('stays beside its letters when %s', (_what, before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });

  it('stays where it is in the same text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, number) => {
        const caret = number % (text.length + 1);
        expect(caretAfter(text, text, caret)).toBe(caret);
      }),
    );
  });

  it('stays where it is when something changes behind it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (head, was, is) => {
        expect(caretAfter(head + was, head + is, head.length)).toBe(head.length);
      }),
    );
  });

  it('keeps its distance to the end when something changes before it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (was, is, tail) => {
        const [before, after] = [`${was}a${tail}`, `${is}b${tail}`];
        const behind = before.length - tail.length;
        // Where all before the caret is as it was, what came may as well have come after it.
        fc.pre(!after.startsWith(before.slice(0, behind)));
        expect(caretAfter(before, after, behind)).toBe(after.length - tail.length);
      }),
    );
  });
});
