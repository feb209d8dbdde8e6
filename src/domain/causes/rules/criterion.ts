import { finderOf } from '../../language/pattern';
import { tokensOf } from '../../language/tokens';
import type { Language } from './language';
import { perLanguage } from './per-language';

const finderFor = perLanguage(({ criterion, lists }) => finderOf(criterion, lists));

/** Whether a text tells how success is known, or when something counts as done. */
export const tellsCriterion = (language: Language, text: string): boolean =>
  finderFor(language)(tokensOf(text)) !== null;
