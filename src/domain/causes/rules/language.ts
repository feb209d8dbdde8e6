import type { WordLists } from '../../language/pattern';
import type { WordingRuleId } from './rule';

/** What a wording rule looks for, and what shows that it is not meant; `finderOf` explains the patterns. */
export interface Phrases {
  readonly fires: readonly string[];
  /** Found anywhere in the same text, they keep the rule quiet. */
  readonly unless?: readonly string[];
}

/** What the wording rules know of a language: data, and nothing else. */
export interface Language {
  /** As in BCP 47. */
  readonly code: string;
  readonly lists: WordLists;
  readonly phrases: { readonly [Id in WordingRuleId]?: Phrases };
  /** Words that carry no content of their own. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that claim the same, each row for one another. */
  readonly synonyms: readonly (readonly string[])[];
}
