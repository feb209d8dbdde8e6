import { phraseInSentences } from './phrases-in';
import { advises } from './rule';
import { terminalsOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** A judgement stands where a fact should: nobody can check “poor”. */
export const placeholderWords: WordingRule<'T4'> = {
  id: 'T4',
  source: 'VA NCPS five rules of causation, rule 2: no negative descriptors',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    terminalsOf(document).flatMap(({ id, text }) => {
      const words = phraseInSentences(language, 'T4', text);
      return words === null ? [] : [{ node: id, data: { words } }];
    }),
};
