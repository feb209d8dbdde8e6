import { isWord, tokensOf } from '../../language/tokens';
import type { Language } from './language';
import { phrasesInTerminals } from './phrases-in-terminals';
import { advises } from './rule';
import { terminalsOf } from './terminals';
import type { WordingRule } from './wording-rule';

/** How many words of content a text has besides those: 0 where it claims nothing but chance. */
function contentBesides(text: string, words: string, { stopWords, lists }: Language): number {
  const told = new Set(
    [...tokensOf(words), ...tokensOf((lists['happening'] ?? []).join(' '))].map(({ stem }) => stem),
  );
  return tokensOf(text).filter(
    (token) =>
      isWord(token) &&
      !told.has(token.stem) &&
      !stopWords.has(token.text) &&
      !lists['pointing']?.includes(token.text),
  ).length;
}

/** It is put down to chance: nothing can be changed about chance, and chance does not come by itself. */
export const chance: WordingRule<'T7'> = {
  id: 'T7',
  source: 'Wheeler, Understanding Variation: a chance cause belongs to the system too',
  level: advises,
  needs: ['causes'],
  check: ({ document }, language) => {
    const texts = new Map<string, string>(terminalsOf(document).map(({ id, text }) => [id, text]));
    return phrasesInTerminals(document, language, 'T7').map((fault) => ({
      ...fault,
      data: {
        ...fault.data,
        besides: contentBesides(
          texts.get(fault.node) ?? '',
          String(fault.data['words'] ?? ''),
          language,
        ),
      },
    }));
  },
};
