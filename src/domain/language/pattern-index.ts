import { isAmong, type Element, type Words } from './element';
import type { Token } from './tokens';

const most = 4_000;
const none: readonly Words[] = [];

/** As many letters of a beginning as the index goes by. */
const headLength = 2;

/** What can stand first in a match: the words up to the first that must be there; null where anything can. */
function openingsOf(elements: readonly Element[]): readonly Words[] | null {
  const openings: Words[] = [];
  for (const element of elements) {
    if (element.kind === 'start' || element.kind === 'partStart') continue;
    if (element.kind !== 'word') return null;
    openings.push(element.words);
    if (!element.optional) break;
  }
  return openings;
}

const fileUnder = <Item>(shelf: Map<string, Item[]>, key: string, item: Item): void => {
  const filed = shelf.get(key);
  if (filed) filed.push(item);
  else shelf.set(key, [item]);
};

/** Patterns by the words they can begin with, so that at each word only few have to be tried. */
export class PatternIndex<Pattern> {
  private readonly byOpening = new Map<Words, Pattern[]>();
  private readonly byWord = new Map<string, Words[]>();
  private readonly byStem = new Map<string, Words[]>();
  private readonly byHead = new Map<string, Words[]>();
  /** Those that name words by their ending, or by less of their beginning. */
  private readonly loose: Words[] = [];
  private readonly atStart: Pattern[] = [];
  private readonly anywhere: Pattern[] = [];
  private readonly known = new Map<string, readonly Pattern[]>();

  add(elements: readonly Element[], pattern: Pattern): void {
    const openings = openingsOf(elements);
    if (elements[0]?.kind === 'start') this.atStart.push(pattern);
    else if (openings === null) this.anywhere.push(pattern);
    else for (const words of openings) this.under(words).push(pattern);
  }

  private under(words: Words): Pattern[] {
    const earlier = this.byOpening.get(words);
    if (earlier) return earlier;
    const filed: Pattern[] = [];
    this.byOpening.set(words, filed);
    const short = words.beginnings.some(({ length }) => length < headLength);
    if (words.endings.length > 0 || short) this.loose.push(words);
    for (const beginning of words.beginnings) {
      fileUnder(this.byHead, beginning.slice(0, headLength), words);
    }
    for (const word of words.whole) fileUnder(this.byWord, word, words);
    for (const stem of words.stems) fileUnder(this.byStem, stem, words);
    return filed;
  }

  /** Those that may match from that word, besides those that match at the start of a text alone. */
  from(token: Token): readonly Pattern[] {
    const earlier = this.known.get(token.text);
    if (earlier) return earlier;
    const openings = this.openingsAt(token);
    if (openings.length === 0) return this.anywhere;
    const patterns = [
      ...new Set([...this.anywhere, ...openings.flatMap((words) => this.under(words))]),
    ];
    if (this.known.size >= most) this.known.clear();
    this.known.set(token.text, patterns);
    return patterns;
  }

  private openingsAt(token: Token): readonly Words[] {
    const whole = this.byWord.get(token.text) ?? none;
    const stems = this.byStem.get(token.stem) ?? none;
    const begun = this.byHead.get(token.text.slice(0, headLength)) ?? none;
    const found = [...whole, ...stems];
    for (const words of begun) if (isAmong(words, token)) found.push(words);
    for (const words of this.loose) if (isAmong(words, token)) found.push(words);
    return found;
  }

  fromStart(): readonly Pattern[] {
    return this.atStart;
  }
}
