import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { causeOf } from '../outline';
import { sameClaim } from '../same-claim';
import { claimWords, likeness } from './claim-words';
import type { Language } from './language';
import { advises, type Fault } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

function restates(language: Language, text: string, effect: string): boolean {
  if (sameClaim(text)(effect)) return false;
  const { dice, contained, shared } = likeness(
    claimWords(language, text),
    claimWords(language, effect),
  );
  return shared >= 2 && (dice >= 0.6 || contained >= 0.75);
}

function restated(document: CauseDocument, language: Language, cause: Cause): Fault[] {
  const parent = cause.parent === null ? undefined : causeOf(document, cause.parent);
  const repeats =
    parent && restates(language, cause.text, parent.text)
      ? parent.id
      : restates(language, cause.text, document.problem.what)
        ? 'problem'
        : null;
  return repeats === null ? [] : [{ node: cause.id, data: { repeats } }];
}

/** The why says in other words what it should explain. What says it in the same words is C2’s. */
export const restatesEffect: WordingRule<'C1'> = {
  id: 'C1',
  source: 'Five whys practice: each why adds a new cause',
  level: advises,
  needs: ['problem', 'causes'],
  check: ({ document }, language) =>
    consideredOf(document).flatMap((cause) => restated(document, language, cause)),
};
