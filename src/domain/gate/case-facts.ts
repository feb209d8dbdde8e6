import type { Day, Instant } from '../calendar';
import type { AccountId, IssueId, IssueKey, IssueReference, PageId } from '../id';

/** An action as Jira tells it. */
export interface ActionState {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  /** What removes a cause in a case of its own is followed there. */
  readonly isCapa: boolean;
  /** Its status as Jira names it. */
  readonly status: string;
  readonly isDone: boolean;
  /** Closed without having been done, as its resolution or status says: then it acts on nothing. */
  readonly isDropped: boolean;
  readonly owner: AccountId | null;
  /** Whose it was when it was last moved to done; null while it is open, or when it was nobody's. */
  readonly ownerWhenDone: AccountId | null;
  /** Whose it was when it was moved to done earlier, and opened again. */
  readonly ownersBefore?: readonly AccountId[];
  readonly due: Day | null;
  /** The first due date Jira's history knows. */
  readonly originalDue: Day | null;
  /** How often it was moved to a later day. */
  readonly timesPostponed: number;
  readonly createdAt: Instant;
  /** When it was last moved to done; null while it is open. */
  readonly doneAt: Instant | null;
}

/** A page as Confluence tells it; null where it is gone. */
export interface PageState {
  readonly page: PageId;
  readonly now: { readonly version: number; readonly digest: string } | null;
}

/** What is known of a case besides its documents and fields; null where it was not asked, or was not answered. */
export interface CaseFacts {
  /** What acts on the causes, as far as it can be seen. */
  readonly actions: readonly ActionState[] | null;
  /** What is said to act on a cause, but is gone or hidden from whoever asks. */
  readonly unseenActions: readonly IssueReference[] | null;
  /** Asked as the app, from which nothing is hidden: what it does not see is gone. */
  readonly isSeenWhole: boolean;
  /** The issue's own due date. */
  readonly due: Pick<ActionState, 'id' | 'due' | 'originalDue' | 'timesPostponed'> | null;
  readonly pages: readonly PageState[] | null;
  /** The project's rules that expect a CAPA here. */
  readonly expected: readonly string[] | null;
}

export const nothingKnown: CaseFacts = {
  actions: null,
  unseenActions: null,
  isSeenWhole: false,
  due: null,
  pages: null,
  expected: null,
};
