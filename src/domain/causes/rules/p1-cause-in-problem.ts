import { unquoted } from '../../language/unquoted';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** The problem statement says already why: the analysis would only confirm it. */
export const causeInProblem: WordingRule<'P1'> = {
  id: 'P1',
  source: 'Ford G8D D2: describe the problem, its cause is unknown',
  level: advises,
  needs: ['problem'],
  check: ({ document }, language) => {
    const words = phraseIn(language, 'P1', unquoted(document.problem.what));
    return words === null ? [] : [{ node: 'problem', data: { words } }];
  },
};
