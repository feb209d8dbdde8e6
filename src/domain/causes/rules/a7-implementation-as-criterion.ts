import { finderOf } from '../../language/pattern';
import { tokensOf } from '../../language/tokens';
import { actedOn } from './acted-on';
import type { Language } from './language';
import { phraseIn } from './phrases-in';
import { advises } from './rule';
import type { WordingRule } from './wording-rule';

type Find = ReturnType<typeof finderOf>;

const finders = new WeakMap<Language, Find>();

/** Whether a text tells how success is known, or when something counts as done. */
export function tellsCriterion(language: Language, text: string): boolean {
  const find = finders.get(language) ?? finderOf(language.criterion, language.lists);
  finders.set(language, find);
  return find(tokensOf(text)) !== null;
}

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
