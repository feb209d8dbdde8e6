import { phraseInSentences } from './phrases-in';
import { advises } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Whoever ends with a question mark says that it is open. */
const isAsked = (text: string): boolean => /[?？]\s*$/u.test(text);

/** A supposition stands where a fact should, and nobody says that it is one. */
export const guessAsFact: WordingRule<'C10'> = {
  id: 'C10',
  source: 'Apollo root cause analysis: what is not known carries a question mark',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    consideredOf(document)
      .filter(({ text }) => !isAsked(text))
      .flatMap(({ id, text }) => {
        const words = phraseInSentences(language, 'C10', text);
        return words === null ? [] : [{ node: id, data: { words } }];
      }),
};
