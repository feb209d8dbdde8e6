import fc from 'fast-check';
import { wrap } from '../../../../src/domain/causes/fishbone/wrap';

const letters = (text: string): number => Array.from(text).length;

describe('A text in lines', () => {
  it.each<[string, string, number, string[]]>([
    ['fills each line as far as it goes', 'one two three four', 9, ['one two ', 'three ', 'four']],
    ['takes what fits exactly', 'one two', 7, ['one two']],
    ['keeps its own line breaks', 'one\ntwo three', 20, ['one ', 'two three']],
    [
      'breaks a word that is too long for any line',
      'Ventilhalterung',
      6,
      ['Ventil', 'halter', 'ung'],
    ],
    ['leaves an emoji whole', '🙂🙂🙂', 2, ['🙂🙂', '🙂']],
    ['leaves an emoji of several parts whole', '👩‍🔬👩‍🔬', 4, ['👩‍🔬', '👩‍🔬']],
    ['leaves a letter its marks', 'ที่ที่', 4, ['ที่', 'ที่']],
    ['is no line at all when it is blank', ' \n ', 10, []],
  ])('%s', (_what, text, width, lines) => {
    expect(wrap(text, width, letters)).toEqual(lines);
  });

  it('keeps every word and the spaces between, and no line is too wide', () => {
    const texts = fc.array(fc.stringMatching(/^[a-zé]{1,14}$/), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 30 }), (words, width) => {
        const lines = wrap(words.join(' '), width, letters);
        expect(lines.join('')).toBe(words.join(' '));
        expect(lines.filter((line) => letters(line.trimEnd()) > width)).toEqual([]);
      }),
    );
  });
});
