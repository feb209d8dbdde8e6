import type { Element, Words } from './element';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

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

/** The first words of a pattern one of which must be in the text; null where it names none. */
function requiredBy(elements: readonly Element[]): Words | null {
  for (const element of elements) {
    if (element.kind === 'word' && !element.optional) return element.words;
  }
  return null;
}

const most = 4_000;
const none: readonly never[] = [];

/** A pattern, and its place among those it was added with. */
export interface Filed<Pattern> {
  readonly order: number;
  readonly pattern: Pattern;
}

/** What a word brings into play. */
interface Called<Pattern> {
  /** These can begin with it. */
  readonly here: readonly Filed<Pattern>[];
  /** These begin with the text, and need it in there. */
  readonly atStart: readonly Filed<Pattern>[];
}

/** A place in a text, and what may match from there. */
export interface Place<Pattern> {
  readonly from: number;
  readonly filed: readonly Filed<Pattern>[];
}

const byOrder = <Pattern>(filed: Iterable<Filed<Pattern>>): readonly Filed<Pattern>[] =>
  [...new Set(filed)].toSorted((one, other) => one.order - other.order);

/** Patterns by the words they need, so that in a text only few have to be tried. */
export class PatternIndex<Pattern> {
  private readonly vocabulary: Vocabulary;
  private readonly byOpening = new Map<Words, Filed<Pattern>[]>();
  private readonly byRequired = new Map<Words, Filed<Pattern>[]>();
  private alwaysAtStart: readonly Filed<Pattern>[] = [];
  private readonly anywhere: Filed<Pattern>[] = [];
  private readonly known = new Map<string, Called<Pattern> | null>();
  private uncalled: { readonly value: Called<Pattern> | null } | null = null;
  private added = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  add(elements: readonly Element[], pattern: Pattern): void {
    const filed = { order: this.added, pattern };
    this.uncalled = null;
    this.added += 1;
    const required = requiredBy(elements);
    const openings = openingsOf(elements);
    if (elements[0]?.kind === 'start') {
      if (required) this.file(this.byRequired, required, filed);
      else this.alwaysAtStart = [...this.alwaysAtStart, filed];
    } else if (openings === null) this.anywhere.push(filed);
    else for (const words of openings) this.file(this.byOpening, words, filed);
  }

  private file(shelf: Map<Words, Filed<Pattern>[]>, words: Words, filed: Filed<Pattern>): void {
    this.vocabulary.file(words);
    const others = shelf.get(words);
    if (others) others.push(filed);
    else shelf.set(words, [filed]);
  }

  /** What may match in that text, and where; what begins with the text comes first. */
  placesIn(tokens: readonly Token[]): readonly Place<Pattern>[] {
    if (tokens.length === 0) return none;
    const places: Place<Pattern>[] = [];
    let starting = this.alwaysAtStart;
    // Every rule comes by here for every text: an iterator or a list made in vain would be most of the work.
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from];
      const called = token ? this.calledBy(token) : null;
      if (!called) continue;
      if (called.atStart.length > 0) starting = [...starting, ...called.atStart];
      if (called.here.length > 0) places.push({ from, filed: called.here });
    }
    return starting.length > 0 ? [{ from: 0, filed: byOrder(starting) }, ...places] : places;
  }

  private calledBy(token: Token): Called<Pattern> | null {
    const earlier = this.known.get(token.text);
    if (earlier !== undefined) return earlier;
    const sets = this.vocabulary.setsWith(token);
    // Most words, and every number, call nothing of their own: they are neither filed nor remembered.
    if (sets.length === 0) return (this.uncalled ??= { value: this.filedUnder(sets) }).value;
    if (this.known.size >= most) this.known.clear();
    const called = this.filedUnder(sets);
    this.known.set(token.text, called);
    return called;
  }

  private filedUnder(sets: readonly Words[]): Called<Pattern> | null {
    const beginning = sets.flatMap((words) => this.byOpening.get(words) ?? []);
    const here = byOrder([...this.anywhere, ...beginning]);
    const atStart = byOrder(sets.flatMap((words) => this.byRequired.get(words) ?? []));
    return here.length + atStart.length === 0 ? null : { here, atStart };
  }
}
