import { finderOf } from '../../language/pattern';
import { tokensOf } from '../../language/tokens';
import { actedOn } from './acted-on';
import { tellsCriterion } from './criterion';
import type { Language } from './language';
import { perLanguage } from './per-language';
import { advises } from './rule';
import { strengthsIn } from './strength-in';
import type { WordingRule } from './wording-rule';

const finderFor = perLanguage(({ calledCorrection, lists }) => finderOf(calledCorrection, lists));

/** What calls itself a correction poses as nothing else. */
const saysSo = (language: Language, text: string): boolean =>
  finderFor(language)(tokensOf(text)) !== null;

function onlyMends(language: Language, text: string): boolean {
  const strengths = strengthsIn(language, text);
  return (
    strengths.includes('correction') &&
    !strengths.some((each) => each === 'strong' || each === 'intermediate')
  );
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
      .filter(({ summary }) => onlyMends(language, summary))
      .map(({ id, summary }) => ({
        node: actedOn(document, id),
        action: id,
        data: { words: summary.trim() },
      })),
};
