import { tokensOf } from '../../language/tokens';
import { joinsDeficits } from './joined-deficits';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Two things that went wrong share one place, so that neither gets its own why, evidence and action. */
export const severalCauses: WordingRule<'C7'> = {
  id: 'C7',
  source: 'VA NCPS five rules of causation, rule 1: show each cause and its effect',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) =>
    consideredOf(document)
      .filter(
        ({ text }) =>
          joinsDeficits(language)(tokensOf(text)) || phraseIn(language, 'C7', text) !== null,
      )
      .map(({ id, text }) => ({ node: id, data: { words: text.trim() } })),
};
