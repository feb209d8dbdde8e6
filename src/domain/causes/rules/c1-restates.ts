import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { causeOf } from '../outline';
import { tokensOf } from '../../language/tokens';
import { claimOf, shared } from './claim-words';
import type { Language } from './language';
import { advises, type RuleNode } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** Dice coefficients. */
const mostAlike = 0.75;
const halfAlike = 0.5;
/** So many words that are all there already are no accident. */
const wholly = 3;

/** It names a reason of its own, or goes on to another claim. */
const goesOn = ({ reasoning }: Language, text: string): boolean =>
  tokensOf(text).some((token) => reasoning.includes(token.text));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  shared(some, all) === some.size;

/** Nothing concrete is new: every word that could be looked into stands in the effect already. */
function restates(language: Language, text: string, effect: string): boolean {
  const [{ all, concrete, core }, other] = [claimOf(language, text), claimOf(language, effect)];
  const alike = shared(all, other.all);
  if (alike > 0 && alike === all.size && alike === other.all.size) return true;
  if (alike < 2) return false;
  if (isWithin(all, other.all) && alike >= wholly) return true;
  const dice = (2 * alike) / (all.size + other.all.size);
  const isNearlyWithin = (core.size >= 2 && isWithin(core, other.all)) || dice >= mostAlike;
  if (isNearlyWithin && !goesOn(language, text)) return true;
  if (!isWithin(concrete, other.all)) return false;
  return concrete.size > 1 || (concrete.size === 1 && dice >= halfAlike);
}

function repeated(document: CauseDocument, language: Language, cause: Cause): RuleNode | null {
  if (restates(language, cause.text, document.problem.what)) return 'problem';
  const effect = cause.parent === null ? undefined : causeOf(document, cause.parent);
  return effect && restates(language, cause.text, effect.text) ? effect.id : null;
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
