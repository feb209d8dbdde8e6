import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { causeOf } from '../outline';
import type { Language } from './language';
import { restates } from './restating';
import { advises, type RuleNode } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

function repeated(document: CauseDocument, language: Language, cause: Cause): RuleNode | null {
  const effect = cause.parent === null ? undefined : causeOf(document, cause.parent);
  if (effect && restates(language, cause.text, effect.text)) return effect.id;
  return restates(language, cause.text, document.problem.what) ? 'problem' : null;
}

/** The why says, mostly in other words, what it should explain. */
export const restatesEffect: WordingRule<'C1'> = {
  id: 'C1',
  source: 'Five whys practice: each why adds a new cause',
  level: advises,
  needs: ['problem', 'causes'],
  check: ({ document }, language) =>
    consideredOf(document).flatMap((cause) => {
      const repeats = repeated(document, language, cause);
      return repeats === null ? [] : [{ node: cause.id, data: { repeats } }];
    }),
};
