/** How a language says the same in other words, as far as words tell. */
export interface Likeness {
  /** Words that claim the same, or the opposite of the same, each row for one another; the first row with a word counts. */
  readonly classes: readonly (readonly string[])[];
  /** One of the words for what is not there: beginnings that negate say it as well. */
  readonly absent: string;
  readonly negatingPrefixes: readonly string[];
  /** Words that add nothing one could look into. */
  readonly light: readonly string[];
  /** A word that adds nothing where that other one stands, too: “procedure” beside “follow”. */
  readonly idle: { readonly word: string; readonly beside: string };
  /** Words that name what is behind a problem: who uses one says more than the problem does. */
  readonly behind: readonly string[];
  /** Words after which a claim only says where, when or for what. */
  readonly turning: readonly string[];
  /** Words that part a sentence. */
  readonly parting: readonly string[];
  /** Words that give a reason or go on to another claim. */
  readonly reasoning: readonly string[];
  /** Patterns of a claim that something is not there: it brings in what is missing. */
  readonly absence: readonly string[];
  /** Patterns of who said it, up to where it begins. */
  readonly reported: readonly string[];
}
