import type { Cause } from '../cause';
import type { CauseDocument } from '../document';
import { ancestorsOf } from '../outline';
import { sameClaim } from '../same-claim';
import { claimOf, shared } from './claim-words';
import type { Language } from './language';
import { advises, type RuleNode } from './rule';
import { consideredOf } from './terminals';
import type { WordingRule } from './wording-rule';

const mostAlike = 0.75;
/** So many words that are all there already are no accident. */
const wholly = 3;

/** Nothing concrete is new: every word that could be looked into stands in the effect already. */
function restates(language: Language, text: string, effect: string): boolean {
  if (sameClaim(text)(effect)) return false;
  const [claim, other] = [claimOf(language, text), claimOf(language, effect)];
  const concrete = shared(claim.concrete, other.all);
  const all = shared(claim.all, other.all);
  if (concrete === 0 || all < 2) return false;
  if (all === claim.all.size && all >= wholly) return true;
  const dice = (2 * all) / (claim.all.size + other.all.size);
  return concrete === claim.concrete.size ? concrete > 1 || dice >= 0.5 : dice >= mostAlike;
}

/** The farthest effect it repeats, for the chain has come nowhere since. */
function repeated(document: CauseDocument, language: Language, cause: Cause): RuleNode | null {
  if (restates(language, cause.text, document.problem.what)) return 'problem';
  const effects = ancestorsOf(document, cause.id).toReversed();
  return effects.find(({ text }) => restates(language, cause.text, text))?.id ?? null;
}

/** The why says in other words what it should explain. What says it in the same words is C2’s. */
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
