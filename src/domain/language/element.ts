import { stemOf, type Token } from './tokens';

/** Lists of words under their names, e.g. `role: ['operator*', 'nurse*']`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Which words are meant: whole ones, their beginnings or endings, or all forms of a word. */
export interface Words {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly stems: ReadonlySet<string>;
}

export type Element =
  | { readonly kind: 'word'; readonly words: Words; readonly optional: boolean }
  | { readonly kind: 'not'; readonly words: Words }
  | { readonly kind: 'gap'; readonly most: number; readonly stops: Words }
  | { readonly kind: 'start' | 'end' | 'partStart' | 'partEnd' };

export const endsSentence: ReadonlySet<string> = new Set(['.', ';', '!', '?']);

export const isAmong = (
  { whole, beginnings, endings, stems }: Words,
  { text, stem }: Token,
): boolean =>
  whole.has(text) ||
  stems.has(stem) ||
  beginnings.some((each) => text.startsWith(each)) ||
  endings.some((each) => text.endsWith(each));

function readWords(source: string, lists: WordLists): Words {
  const all = source.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return word;
    const list = lists[word.slice(1)];
    if (!list) throw new RangeError(`No list of words is called ${word}`);
    return list;
  });
  return {
    whole: new Set(all.filter((each) => !/^[*~]|.[*]$/.test(each))),
    beginnings: all.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1)),
    endings: all.filter((each) => each.startsWith('*')).map((each) => each.slice(1)),
    stems: new Set(all.filter((each) => each.startsWith('~')).map((each) => stemOf(each.slice(1)))),
  };
}

const read = new WeakMap<WordLists, Map<string, Words>>();

/** The same words are read once: most patterns share theirs. */
function wordsOf(source: string, lists: WordLists): Words {
  const known = read.get(lists) ?? new Map<string, Words>();
  read.set(lists, known);
  const words = known.get(source) ?? readWords(source, lists);
  known.set(source, words);
  return words;
}

function gapOf(source: string, lists: WordLists): Element {
  const [most, stops] = source.slice(2).split('!');
  return {
    kind: 'gap',
    most: Number(most),
    stops: wordsOf([...endsSentence, ...(stops ? [stops] : [])].join('|'), lists),
  };
}

const marks = { '^': 'start', $: 'end', '<': 'partStart', '>': 'partEnd' } as const;
const isMark = (source: string): source is keyof typeof marks => source in marks;

/** One element of a pattern; throws RangeError when it names a list that is not there. */
export function elementOf(source: string, lists: WordLists): Element {
  if (isMark(source)) return { kind: marks[source] };
  if (source.startsWith('..')) return gapOf(source, lists);
  if (source.startsWith('!')) return { kind: 'not', words: wordsOf(source.slice(1), lists) };
  const optional = source.endsWith('?') && source.length > 1;
  return {
    kind: 'word',
    words: wordsOf(optional ? source.slice(0, -1) : source, lists),
    optional,
  };
}
