import { isAmong, type WordLists, type Words } from './element';
import type { Token } from './tokens';

const most = 4_000;
const none: readonly Words[] = [];

/** As many letters of a beginning as it is filed by. */
const headLength = 2;

const fileUnder = (shelf: Map<string, Words[]>, key: string, words: Words): void => {
  const filed = shelf.get(key);
  if (filed) filed.push(words);
  else shelf.set(key, [words]);
};

/** All sets of words that some pattern needs, found by a word that is among them. */
export class Vocabulary {
  private readonly filed = new Set<Words>();
  private readonly byWord = new Map<string, Words[]>();
  private readonly byStem = new Map<string, Words[]>();
  private readonly byHead = new Map<string, Words[]>();
  private readonly byTail = new Map<string, Words[]>();
  /** Those that name words by less of their beginning than they are filed by. */
  private readonly loose: Words[] = [];
  private readonly known = new Map<string, readonly Words[]>();

  file(words: Words): void {
    if (this.filed.has(words)) return;
    this.filed.add(words);
    this.known.clear();
    this.shelve(words);
  }

  private shelve(words: Words): void {
    const { whole, stems, beginnings, endings } = words;
    for (const word of whole) fileUnder(this.byWord, word, words);
    for (const stem of stems) fileUnder(this.byStem, stem, words);
    const tails = new Set(endings.map((each) => each.slice(-1)));
    for (const tail of tails) fileUnder(this.byTail, tail, words);
    const heads = new Set(beginnings.map((each) => each.slice(0, headLength)));
    if (beginnings.some(({ length }) => length < headLength)) this.loose.push(words);
    else for (const head of heads) fileUnder(this.byHead, head, words);
  }

  /** The sets that word is in; the same array for the same word, while nothing more is filed. */
  setsWith(token: Token): readonly Words[] {
    const earlier = this.known.get(token.text);
    if (earlier) return earlier;
    const near = [
      ...(this.byHead.get(token.text.slice(0, headLength)) ?? none),
      ...(this.byTail.get(token.text.slice(-1)) ?? none),
      ...this.loose,
    ].filter((words) => isAmong(words, token));
    const sets = new Set([
      ...(this.byWord.get(token.text) ?? none),
      ...(this.byStem.get(token.stem) ?? none),
      ...near,
    ]);
    const found = sets.size === 0 ? none : [...sets];
    if (this.known.size >= most) this.known.clear();
    this.known.set(token.text, found);
    return found;
  }
}

const vocabularies = new WeakMap<WordLists, Vocabulary>();

/** The one vocabulary of all patterns that share those lists. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  const vocabulary = vocabularies.get(lists) ?? new Vocabulary();
  vocabularies.set(lists, vocabulary);
  return vocabulary;
}
