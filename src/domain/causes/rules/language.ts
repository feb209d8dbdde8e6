import type { StrengthWords } from '../../capa/action-strength';
import type { WordLists } from '../../language/pattern';
import type { Likeness } from './likeness';
import type { WordingRuleId } from './rule';

/** What a wording rule looks for, and what shows that it is not meant; `finderOf` explains the patterns. */
export interface Phrases {
  readonly fires: readonly string[];
  /** Found anywhere in the same text, they keep the rule quiet. */
  readonly unless?: readonly string[];
  /** What overlaps one of them does not count; the rest of the text does. */
  readonly except?: readonly string[];
}

/** How a language ties a reason to its effect, as patterns. */
export interface Connectives {
  /** The reason follows: "because". */
  readonly reasonAfter: readonly string[];
  /** The reason stands before: "led to". */
  readonly reasonBefore: readonly string[];
  /** Looks like the latter, and is not. */
  readonly except: readonly string[];
}

/** Words that only say under which heading a cause would stand. */
export interface Categories {
  /** Patterns of what may stand before it. */
  readonly leadIn: readonly string[];
  /** Words that make it no more concrete. */
  readonly filler: readonly string[];
  readonly headings: readonly string[];
  /** As the last word they say nothing, whatever stands before: "pump issue". */
  readonly vague: readonly string[];
  /** They say nothing beside a heading: "equipment failure". */
  readonly mishaps: readonly string[];
}

/** How a language puts two causes into one sentence. */
export interface Joined {
  /** Words between the parts. */
  readonly joints: readonly string[];
  /** It parts as well, but two causes need more between them than that. */
  readonly comma: string;
  /** Patterns of something that went wrong. */
  readonly deficits: readonly string[];
  /** Words after which a sentence only gives examples. */
  readonly examples: readonly string[];
  /** Words after which a part tells its reasons and effects. */
  readonly asides: readonly string[];
  /** Patterns by which a part goes on with what the part before it says. */
  readonly goesOn: readonly string[];
}

/** What the wording rules know of a language: data, and nothing else. */
export interface Language {
  /** As in BCP 47. */
  readonly code: string;
  readonly lists: WordLists;
  readonly connectives: Connectives;
  readonly phrases: { readonly [Id in WordingRuleId]?: Phrases };
  /** Words that carry no content of their own. */
  readonly stopWords: ReadonlySet<string>;
  readonly likeness: Likeness;
  readonly categories: Categories;
  readonly joined: Joined;
  readonly actionStrength: StrengthWords;
  /** Patterns of an action that says itself that it only mends. */
  readonly calledCorrection: readonly string[];
  /** Patterns of a statement that tells how success is known, or when something is done. */
  readonly criterion: readonly string[];
}
