import { sentencesOf } from '../../language/sentences';
import { isWord, tokensOf } from '../../language/tokens';
import { deficitsJoinedIn } from './joined-deficits';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Words, after which nobody reads a cause at one glance. */
const long = 34;

function isLong(text: string): boolean {
  const tokens = tokensOf(text);
  return sentencesOf(tokens).length > 1 && tokens.filter(isWord).length >= long;
}

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
          isLong(text) ||
          deficitsJoinedIn(language)(tokensOf(text)) >= 2 ||
          phraseIn(language, 'C7', text) !== null,
      )
      .map(({ id, text }) => ({ node: id, data: { words: text.trim() } })),
};
