import { finderOf, wordsAt } from '../../../src/domain/language/pattern';
import { tokensOf } from '../../../src/domain/language/tokens';

const lists = { role: ['operator*', 'nurse'], of: ['of', 'in'] };

function foundBy(pattern: string, text: string): string | null {
  const tokens = tokensOf(text);
  const found = finderOf([pattern], lists)(tokens);
  return found && wordsAt(tokens, found);
}

describe('a pattern', () => {
  it.each([
    ['a word', 'valve', 'The valve stuck', 'valve'],
    ['a beginning', 'stick*', 'The valve sticks', 'sticks'],
    ['one of several', 'pump|valve', 'The valve stuck', 'valve'],
    ['a word of a list', '@role', 'Two operators left', 'operators'],
    ['a row of words', '@role left', 'Two operators left', 'operators left'],
    ['a word that may be missing, there', 'not yet? done', 'It was not yet done', 'not yet done'],
    ['a word that may be missing, not there', 'not yet? done', 'It was not done', 'not done'],
    ['any word but one', 'no !longer', 'No oil', 'no'],
    ['words in between', 'lack ..2 plan', 'Lack of a plan', 'lack of a plan'],
    ['words in between save some', 'no ..3!@of plan', 'No test plan', 'no test plan'],
    ['the beginning of the text', '^ no', 'No oil', 'no'],
    ['the end of the text', 'oil $', 'No oil.', 'oil'],
    ['short forms written out', 'did not', 'It didn’t start', 'did not'],
    ['a dash between words', 'error -', 'Error – wrong reel', 'error -'],
  ])('finds %s', (_what, pattern, text, words) => {
    expect(foundBy(pattern, text)).toBe(words);
  });

  it.each([
    ['another word', 'valve', 'The valves stuck'],
    ['the word it excludes', 'no !longer', 'It is no longer tight'],
    ['too many words in between', 'lack ..2 plan', 'Lack of a good plan'],
    ['words in between in another sentence', 'lack ..5 plan', 'A lack. There was a plan'],
    ['words in between that it stops at', 'no ..3!@of plan', 'No leak in plan view'],
    ['a later place than the beginning', '^ no', 'There was no oil'],
    ['an earlier place than the end', 'oil $', 'No oil left'],
    ['a hyphen as a dash', 'sub -', 'sub-assembly'],
  ])('does not find %s', (_what, pattern, text) => {
    expect(foundBy(pattern, text)).toBeNull();
  });

  it('finds the first place of any of them', () => {
    const tokens = tokensOf('The pump ran dry, the valve stuck');
    expect(finderOf(['valve', 'pump'], lists)(tokens)).toEqual({ from: 1, to: 2 });
  });

  it('must not name a list that is not there', () => {
    expect(() => finderOf(['@roles'], lists)).toThrow(
      new RangeError('No list of words is called @roles'),
    );
  });
});
