import { finderOf, wordsAt } from '../../../src/domain/language/pattern';
import { tokensOf } from '../../../src/domain/language/tokens';

function found(pattern: string, text: string, except: readonly string[] = []): string | null {
  const tokens = tokensOf(text);
  const place = finderOf([pattern], { role: ['nurse', '~paint'] }, except)(tokens);
  return place && wordsAt(tokens, place);
}

describe('a pattern', () => {
  it.each([
    ['~follow the', 'He followed the rule', 'followed the'],
    ['~follow the', 'A hollow in the wall', null],
    ['*ly done', 'It was badly done', 'badly done'],
    ['@role *ly? *ed', 'The nurse quickly turned', 'nurse quickly turned'],
    ['@role *ly? *ed', 'The painter turned', null],
    ['@role red', 'Painted red', 'painted red'],
    ['< nurse', 'In the morning, nurse Ada came', 'nurse'],
    ['< nurse', 'In the morning nurse Ada came', null],
    ['luck >', 'It was luck, they say', 'luck'],
    ['luck >', 'It was luck alone', null],
    ['an?|the? pump', 'A pump', 'pump'],
    ['^ ..2 fails $', 'The pump fails.', 'the pump fails'],
    ['^ ..2 fails $', 'The old pump fails.', null],
  ])('%s in “%s”', (pattern, text, words) => expect(found(pattern, text)).toBe(words));

  it('does not count where an exception overlaps it', () => {
    const except = ['prone to human'];
    expect(found('human error', 'It is prone to human error', except)).toBeNull();
    expect(found('human error', 'Prone to human error. Human error it was', except)).toBe(
      'human error',
    );
  });

  it('names no list that is not there', () => {
    expect(() => found('@unknown', 'A text')).toThrow(RangeError);
  });
});
