import { phrasesInTerminals } from './phrases-in-terminals';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** Asking ends at what somebody did: what made it possible is still to be found. */
export const namesAPerson: WordingRule<'T1'> = {
  id: 'T1',
  source: 'VA NCPS five rules of causation, rule 3; UK CAA: not who, but why',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) => phrasesInTerminals(document, language, 'T1'),
};
