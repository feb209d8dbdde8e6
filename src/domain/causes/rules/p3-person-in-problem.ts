import { phraseIn } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** "@name", or as Jira writes it: "[~accountid:…]". */
const mention = /(?<![\w.])@[\p{Letter}][\w.-]+|\[~[^\]]+\]/u;

/** The problem statement points at somebody: whoever is blamed defends themselves instead of thinking along. */
export const personInProblem: WordingRule<'P3'> = {
  id: 'P3',
  source:
    'PECB, elements of a nonconformity statement: no person in it; VA NCPS: prevention, not punishment',
  level: advises,
  needs: ['problem'],
  check: ({ document }, language) => {
    const words =
      mention.exec(document.problem.what)?.[0] ?? phraseIn(language, 'P3', document.problem.what);
    return words === null ? [] : [{ node: 'problem', data: { words } }];
  },
};
