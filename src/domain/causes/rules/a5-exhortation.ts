import { actedOn } from './acted-on';
import { phraseInSentences } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

/** The action asks people to do better, and changes nothing they work with. */
export const exhortation: WordingRule<'A5'> = {
  id: 'A5',
  source: 'RCA², action hierarchy: reminders are the weakest of all',
  level: advises,
  needs: ['actionTexts'],
  check: ({ document, actions }, language) =>
    actions.flatMap(({ id, summary }) => {
      const words = phraseInSentences(language, 'A5', summary);
      return words === null ? [] : [{ node: actedOn(document, id), action: id, data: { words } }];
    }),
};
