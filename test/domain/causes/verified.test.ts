import type { CauseCommand } from '../../../src/domain/causes/command';
import { isVerified, verificationOf } from '../../../src/domain/causes/verified';
import { ben, cause, eve, verified, why, written } from './writing';

const text = 'No limit in the recipe';
const plain = written([why('recipe', null, text)]);
const reword = (words: string): CauseCommand => ({
  kind: 'reword',
  id: cause('recipe'),
  text: words,
});

const after = (...commands: CauseCommand[]) => {
  const [recipe] = written(commands, plain, ben).causes;
  if (!recipe) throw new Error('no cause');
  return recipe;
};

describe('a verification holds for the words that were verified', () => {
  it.each<[string, boolean, 'passed' | 'failed' | undefined, CauseCommand[]]>([
    ['nobody tried', false, undefined, []],
    ['passed', true, 'passed', [verified('recipe', text)]],
    ['failed', false, 'failed', [verified('recipe', text, 'failed')]],
    [
      'failed, then passed',
      true,
      'passed',
      [verified('recipe', text, 'failed'), verified('recipe', text)],
    ],
    [
      'passed, then failed',
      false,
      'failed',
      [verified('recipe', text), verified('recipe', text, 'failed')],
    ],
    ['passed, then reworded', false, undefined, [verified('recipe', text), reword('Other')]],
    [
      'reworded and back',
      true,
      'passed',
      [verified('recipe', text), reword('Other'), reword(text)],
    ],
    [
      'one more blank is another text',
      false,
      undefined,
      [verified('recipe', text), reword(`${text} `)],
    ],
  ])('%s', (_case, expected, last, commands) => {
    const recipe = after(...commands);
    expect(isVerified(recipe)).toBe(expected);
    expect(verificationOf(recipe)?.result).toBe(last);
  });

  it('says who, when and how', () => {
    const [recipe] = written([verified('recipe', text)], plain, eve).causes;
    expect(recipe?.verifications).toMatchObject([
      { by: eve, at: '2026-03-02T09:30:00.000Z', method: 'reproduction', result: 'passed' },
    ]);
  });
});
