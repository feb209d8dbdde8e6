import type { Language } from './language';

/** What is made of a language’s data is made once. */
export function perLanguage<Made extends object>(
  make: (language: Language) => Made,
): (language: Language) => Made {
  const known = new WeakMap<Language, Made>();
  return (language) => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}
