import { isWord, tokensOf, type Token } from '../../language/tokens';
import { sameClaim } from '../same-claim';
import {
  claimIn,
  claimOf,
  shapeOf,
  sharedBy,
  weightOf,
  type Claim,
  type Shape,
} from './claim-words';
import { conceptsIn, isNumber } from './concepts';
import type { Language } from './language';
import { reasonIn } from './reason';

/** Dice coefficients, by weight. */
const mostAlike = 0.75;
const halfAlike = 0.5;
const fairlyAlike = 0.4;
/** So much of a reason has to be there again. */
const mostOfIt = 0.75;

/** What a claim has of its effect, and what is new. */
interface Comparison {
  readonly claim: Claim;
  readonly shape: Shape;
  readonly both: readonly string[];
  readonly dice: number;
  /** Concrete, and not in the effect. */
  readonly added: readonly string[];
  /** As many of them as stand ahead of where, when and for what. */
  readonly addedAhead: number;
  /** Something concrete is in both, and it is what the effect is about. */
  readonly isAbout: boolean;
  readonly addsNumber: boolean;
  /** It names what is behind problems. */
  readonly goesBehind: boolean;
}

function compare(
  language: Language,
  claim: Claim,
  effect: Claim,
  both: readonly string[],
): Comparison {
  const { isBehind } = conceptsIn(language);
  const shape = shapeOf(language, claim);
  const { heads } = shapeOf(language, effect);
  const added = (some: ReadonlySet<string>): string[] =>
    [...some].filter((concept) => !effect.all.has(concept));
  return {
    claim,
    shape,
    both,
    dice: (2 * weightOf(language, both)) / (claim.weight + effect.weight),
    added: added(claim.concrete),
    addedAhead: added(shape.core).length,
    isAbout: both.some((concept) => claim.concrete.has(concept) && heads.has(concept)),
    addsNumber: added(claim.all).some(isNumber),
    goesBehind: added(claim.all).some(isBehind),
  };
}

const words = (tokens: readonly Token[]): number => tokens.filter(isWord).length;

/** The reason that a text gives for what else it says; null where it says one thing. */
function reasonOf(language: Language, text: string): Claim | null {
  const tokens = tokensOf(text);
  const reason = reasonIn(tokens, language);
  return words(reason) < words(tokens) - 1 ? claimIn(language, reason) : null;
}

/** Every word that could be looked into stands in the effect already. */
const addsNothing = ({ claim, added, dice, isAbout, addsNumber }: Comparison): boolean =>
  isAbout && !addsNumber && added.length === 0 && (claim.concrete.size > 1 || dice >= halfAlike);

/** Something new is said not to be there. */
const namesAbsence = ({ shape, added }: Comparison): boolean => shape.isAbsence && added.length > 0;

/** What is new only says where, when or for what. */
function addsCircumstance(comparison: Comparison): boolean {
  const { shape, addedAhead, isAbout, addsNumber } = comparison;
  return (
    isAbout &&
    !namesAbsence(comparison) &&
    !addsNumber &&
    !shape.goesOn &&
    shape.core.size > 1 &&
    addedAhead === 0
  );
}

/** Nearly all is there already, and what is not names nothing behind it. */
function addsLittle(comparison: Comparison): boolean {
  const { claim, both, dice, added, addedAhead, isAbout, addsNumber, goesBehind } = comparison;
  const known = both.filter((concept) => claim.concrete.has(concept));
  return (
    isAbout &&
    !addsNumber &&
    !goesBehind &&
    !namesAbsence(comparison) &&
    addedAhead <= 1 &&
    added.length <= 3 &&
    known.length >= 2 &&
    both.length >= 3 &&
    dice >= fairlyAlike
  );
}

/** The effect gave this reason itself. */
function repeatsReason(
  language: Language,
  { claim, added, goesBehind }: Comparison,
  effect: string,
): boolean {
  const reason = reasonOf(language, effect);
  if (!reason || goesBehind || added.length > 2) return false;
  const { heads } = shapeOf(language, reason);
  const again = sharedBy(heads, claim.all);
  return again.length >= 2 && weightOf(language, again) >= mostOfIt * weightOf(language, heads);
}

/** Whether the text says, perhaps in other words, what the effect says already. */
export function restates(language: Language, text: string, effect: string): boolean {
  const [claim, other] = [claimOf(language, text), claimOf(language, effect)];
  const both = sharedBy(claim.all, other.all);
  if (both.length < 2) return both.length === claim.all.size && sameClaim(text)(effect);
  const comparison = compare(language, claim, other, both);
  if (addsNothing(comparison) || addsCircumstance(comparison)) return true;
  const isAlike = comparison.dice >= mostAlike;
  if (isAlike && (!comparison.shape.goesOn || sameClaim(text)(effect))) return true;
  return (
    (addsLittle(comparison) || repeatsReason(language, comparison, effect)) &&
    reasonOf(language, text) === null
  );
}
