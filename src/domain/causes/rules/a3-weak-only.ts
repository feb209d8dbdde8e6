import { tellsCriterion } from './criterion';
import type { ActionStrength } from '../../capa/action-strength';
import type { Language } from './language';
import { phraseInSentences } from './phrases-in';
import { advises } from './rule';
import { strengthsIn } from './strength-in';
import type { WordingRule } from './wording-rule';

/** An appeal is weak, whatever it appeals for; only where more is to be done, that counts as well. */
function strengthOf(language: Language, text: string): readonly ActionStrength[] {
  const strengths = strengthsIn(language, text);
  if (strengths.length > 1) return strengths;
  return phraseInSentences(language, 'A5', text) === null ? strengths : ['weak'];
}

/** All that is planned depends on somebody remembering it. */
export const weakOnly: WordingRule<'A3'> = {
  id: 'A3',
  source: 'RCA², action hierarchy: at least one stronger action',
  level: advises,
  needs: ['actionTexts'],
  check: ({ actions }, language) => {
    const strengths = actions
      .filter(({ summary }) => !tellsCriterion(language, summary))
      .map(({ summary }) => strengthOf(language, summary));
    const isPassing = (each: readonly ActionStrength[]): boolean =>
      each.length > 0 && each.every((strength) => strength === 'weak' || strength === 'correction');
    const isWeak = strengths.some((each) => each.includes('weak')) && strengths.every(isPassing);
    return isWeak ? [{ node: 'analysis', data: { actions: actions.length } }] : [];
  },
};
