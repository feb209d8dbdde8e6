import { suggestedStrength } from '../../../src/domain/actions/suggested-strength';
import type { Strength } from '../../../src/domain/case-file/action-plan';
import { english } from '../../../src/domain/causes/rules/english/english';

/** The strength that words suggest. The lexicon is large: this file is fetched when a plan is shown. */
export const suggestStrength = (words: string): Strength | null =>
  suggestedStrength(english, words);
