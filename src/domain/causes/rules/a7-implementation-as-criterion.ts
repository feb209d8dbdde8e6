import { actedOn } from './acted-on';
import { tellsCriterion } from './criterion';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** Success is measured by having done it, not by what it changed. */
export const implementationAsCriterion: WordingRule<'A7'> = {
  id: 'A7',
  source: 'Effectiveness checks: done is not yet effective',
  level: advises,
  needs: ['actionTexts'],
  check: ({ document, actions }, language) =>
    actions
      .filter(({ summary }) => tellsCriterion(language, summary))
      .flatMap(({ id, summary }) => {
        const words = phraseIn(language, 'A7', summary);
        return words === null ? [] : [{ node: actedOn(document, id), action: id, data: { words } }];
      }),
};
