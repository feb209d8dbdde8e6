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

/** Patterns by the words they can begin with, so that at each word only few have to be tried. */
export class PatternIndex<Pattern> {
  private readonly vocabulary: Vocabulary;
  private readonly byOpening = new Map<Words, Pattern[]>();
  private readonly atStart: Pattern[] = [];
  private readonly anywhere: Pattern[] = [];
  private readonly known = new WeakMap<readonly Words[], readonly Pattern[]>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  add(elements: readonly Element[], pattern: Pattern): void {
    const openings = openingsOf(elements);
    if (elements[0]?.kind === 'start') this.atStart.push(pattern);
    else if (openings === null) this.anywhere.push(pattern);
    else {
      for (const words of openings) {
        this.vocabulary.file(words);
        const filed = this.byOpening.get(words);
        if (filed) filed.push(pattern);
        else this.byOpening.set(words, [pattern]);
      }
    }
  }

  /** Those that may match from that word, besides those that match at the start of a text alone. */
  from(token: Token): readonly Pattern[] {
    const sets = this.vocabulary.setsWith(token);
    if (sets.length === 0) return this.anywhere;
    const earlier = this.known.get(sets);
    if (earlier) return earlier;
    const filed = sets.flatMap((words) => this.byOpening.get(words) ?? []);
    const patterns =
      filed.length === 0 ? this.anywhere : [...new Set([...this.anywhere, ...filed])];
    this.known.set(sets, patterns);
    return patterns;
  }

  fromStart(): readonly Pattern[] {
    return this.atStart;
  }
}
