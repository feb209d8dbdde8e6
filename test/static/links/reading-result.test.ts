import { readingResult } from '../../../static/features/links/reading-result';

describe('what came of reading back', () => {
  it.each([
    [['confirmed'], 'That was the last one: 1 follows.'],
    [['confirmed', 'rejected', 'confirmed'], 'That was the last one: 2 follow, 1 does not.'],
    [
      ['skipped', 'skipped', 'rejected', 'rejected'],
      'That was the last one: 2 do not, 2 were skipped.',
    ],
  ] as const)('%j', (answers, sentence) => {
    expect(readingResult(answers)).toBe(sentence);
  });
});
