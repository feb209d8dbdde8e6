import { unquoted } from '../../language/unquoted';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** The problem statement says what is to be done: other ways are shut out before anybody knows the cause. */
export const solutionInProblem: WordingRule<'P2'> = {
  id: 'P2',
  source: 'PECB, elements of a nonconformity statement: no action in it',
  level: advises,
  needs: ['problem'],
  check: ({ document }, language) => {
    const words = phraseIn(language, 'P2', unquoted(document.problem.what));
    return words === null ? [] : [{ node: 'problem', data: { words } }];
  },
};
