import { phrasesInTerminals } from './phrases-in-terminals';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** Asking ends where a rule was not kept: why keeping it was hard is still to be found. */
export const brokenProcedure: WordingRule<'T2'> = {
  id: 'T2',
  source: 'VA NCPS five rules of causation, rule 4: a breach of procedure has a cause of its own',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) => phrasesInTerminals(document, language, 'T2'),
};
