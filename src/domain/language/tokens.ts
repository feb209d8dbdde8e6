import { stemmer } from 'stemmer';

/** A word or a mark of a text, in small letters. */
export interface Token {
  readonly text: string;
  /** The word without its inflection, by Porter's algorithm. */
  readonly stem: string;
}

const wordOrMark =
  /[\p{Letter}\p{Number}]+(?:[.'][\p{Letter}\p{Number}]+)*|[.,;:!?()]|(?<=\s)[-–—]+(?=\s)|—/gu;

/** Short forms are written out, so that one pattern finds "didn’t", "did not" and "cannot". */
const writtenOut = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)?(?![\p{Letter}\p{Number}])/gu, '');

const most = 2_000;
const stems = new Map<string, string>();

/** What the forms of a word share, by Porter's algorithm. */
export function stemOf(word: string): string {
  const earlier = stems.get(word);
  if (earlier !== undefined) return earlier;
  const stem = stemmer(word);
  if (stems.size >= 4 * most) stems.clear();
  stems.set(word, stem);
  return stem;
}

const known = new Map<string, readonly Token[]>();

const dash: Token = { text: '-', stem: '-' };

/** The words and marks of a text, in order; hyphens part words, and a dash between words is “-”. The same text gives the same array. */
export function tokensOf(text: string): readonly Token[] {
  const earlier = known.get(text);
  if (earlier) return earlier;
  const tokens = Array.from(writtenOut(text).matchAll(wordOrMark), ([word]) =>
    /[–—-]/.test(word) ? dash : { text: word, stem: stemOf(word) },
  );
  if (known.size >= most) known.clear();
  known.set(text, tokens);
  return tokens;
}

export const isWord = ({ text }: Token): boolean => /[\p{Letter}\p{Number}]/u.test(text);
