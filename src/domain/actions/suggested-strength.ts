import type { Strength } from '../case-file/action-plan';
import type { Language } from '../causes/rules/language';
import { phraseInSentences } from '../causes/rules/phrases-in';
import { strengthsIn } from '../causes/rules/strength-in';

/** What counts where an action names several things to be done: the one that holds best. */
const inOrder: readonly Strength[] = ['strong', 'intermediate', 'weak', 'correction'];

/**
 * The strength an action's words suggest; null where they tell nothing. An appeal is weak, whatever it appeals for:
 * only where more is to be done does that count.
 */
export function suggestedStrength(language: Language, words: string): Strength | null {
  const strengths = strengthsIn(language, words);
  const isAppeal = strengths.length < 2 && phraseInSentences(language, 'A5', words) !== null;
  if (isAppeal) return 'weak';
  return inOrder.find((strength) => strengths.includes(strength)) ?? null;
}
