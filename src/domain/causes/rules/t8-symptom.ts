import { phrasesInTerminals } from './phrases-in-terminals';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** Asking ends at what was seen, or at how it was noticed. */
export const symptom: WordingRule<'T8'> = {
  id: 'T8',
  source: 'Ford G8D: a symptom is what is seen, a cause is what brings it about',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) => phrasesInTerminals(document, language, 'T8'),
};
