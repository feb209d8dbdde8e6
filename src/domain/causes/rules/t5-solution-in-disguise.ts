import { phraseInSentences } from './phrases-in';
import { advises } from './rule';
import { terminalsOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** A missing remedy is named as the cause: it leads back to itself, and the real cause stays unseen. */
export const solutionInDisguise: WordingRule<'T5'> = {
  id: 'T5',
  source: 'Wide practice; TapRooT sees it otherwise, so it never blocks',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    terminalsOf(document).flatMap(({ id, text }) => {
      const words = phraseInSentences(language, 'T5', text);
      return words === null ? [] : [{ node: id, data: { words } }];
    }),
};
