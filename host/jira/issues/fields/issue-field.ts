import type { ChangeItem, Issue } from '../../model/issue.ts';
import type { Setting } from '../values/value-kind.ts';

export type Verb = 'set' | 'add' | 'remove';

/** A field people may fill in: every way in which a request can change an issue's value of it. */
export interface IssueField {
  operations: readonly Verb[];
  /** The issue with the value a client sends; throws a `refusedValue`. */
  apply(issue: Issue, verb: Verb, input: unknown, setting: Setting): Issue;
  isEmpty(issue: Issue): boolean;
  render(issue: Issue, setting: Setting): unknown;
  /** What the changelog says of the way from one state to the other; nothing when they are alike. */
  changes(before: Issue, after: Issue, setting: Setting): ChangeItem[];
  /** What may be picked; absent where anything goes. */
  allowed?: (setting: Setting) => unknown[];
  /** A field that may not be left empty. */
  required?: { message: string };
}

/** Where an issue keeps a value. */
export interface Slot<T> {
  get(issue: Issue): T;
  put(issue: Issue, value: T): Issue;
}
