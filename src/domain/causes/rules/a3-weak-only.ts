import { tellsCriterion } from './a7-implementation-as-criterion';
import { advises } from './rule';
import { strengthsIn } from './strength-in';
import type { WordingRule } from './wording-rule';

/** All that is planned depends on somebody remembering it. */
export const weakOnly: WordingRule<'A3'> = {
  id: 'A3',
  source: 'RCA², action hierarchy: at least one stronger action',
  level: advises,
  needs: ['actionTexts'],
  check: ({ actions }, language) => {
    const strengths = actions
      .filter(({ summary }) => !tellsCriterion(language, summary))
      .map(({ summary }) => strengthsIn(language, summary));
    const isPassing = (each: readonly string[]): boolean =>
      each.length > 0 && each.every((strength) => strength === 'weak' || strength === 'correction');
    const isWeak = strengths.some((each) => each.includes('weak')) && strengths.every(isPassing);
    return isWeak ? [{ node: 'analysis', data: { actions: actions.length } }] : [];
  },
};
