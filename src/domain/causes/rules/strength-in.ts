import { strengthReader, type ActionStrength, type StrengthOf } from '../../capa/action-strength';
import type { Language } from './language';

const readers = new WeakMap<Language, StrengthOf>();

/** What kinds of action that text names, read in that language. */
export function strengthsIn(language: Language, text: string): readonly ActionStrength[] {
  const read = readers.get(language) ?? strengthReader(language.actionStrength, language.lists);
  readers.set(language, read);
  return read(text);
}
