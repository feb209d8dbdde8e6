import { strengthReader, type ActionStrength } from '../../capa/action-strength';
import type { Language } from './language';
import { perLanguage } from './per-language';

const readerFor = perLanguage(({ actionStrength, lists }) => strengthReader(actionStrength, lists));

/** What kinds of action that text names, read in that language. */
export const strengthsIn = (language: Language, text: string): readonly ActionStrength[] =>
  readerFor(language)(text);
