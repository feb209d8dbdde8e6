import { actedOn } from './acted-on';
import { finderOf } from '../../language/pattern';
import { tokensOf } from '../../language/tokens';
import type { Language } from './language';
import { tellsCriterion } from './a7-implementation-as-criterion';
import { advises } from './rule';
import { strengthsIn } from './strength-in';
import type { WordingRule } from './wording-rule';

const finders = new WeakMap<Language, ReturnType<typeof finderOf>>();

function saysSo(language: Language, text: string): boolean {
  const find = finders.get(language) ?? finderOf(language.calledCorrection, language.lists);
  finders.set(language, find);
  return find(tokensOf(text)) !== null;
}

/** It mends this one case; nothing keeps the next from happening. */
export const correctionAsCorrective: WordingRule<'A4'> = {
  id: 'A4',
  source:
    'ISO 9001 Auditing Practices Group: correction, cause and corrective action are three things',
  level: advises,
  needs: ['actionTexts'],
  check: ({ document, actions }, language) =>
    actions
      .filter(({ summary }) => !saysSo(language, summary) && !tellsCriterion(language, summary))
      .filter(({ summary }) => {
        const strengths = strengthsIn(language, summary);
        return (
          strengths.includes('correction') &&
          !strengths.some((each) => each === 'strong' || each === 'intermediate')
        );
      })
      .map(({ id, summary }) => ({
        node: actedOn(document, id),
        action: id,
        data: { words: summary.trim() },
      })),
};
