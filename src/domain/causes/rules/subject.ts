import type { Instant } from '../../calendar';
import type { IssueId } from '../../id';
import type { CauseDocument } from '../document';

/** What can be known of an analysis; a rule names those it needs. */
export type Part =
  | 'problem'
  | 'problemDetails'
  | 'isIsNot'
  | 'causes'
  | 'branches'
  | 'classes'
  | 'legs'
  | 'readings'
  | 'dates'
  | 'places'
  | 'evidence'
  | 'verifications'
  | 'authors'
  | 'extent'
  | 'risk'
  | 'actionLinks'
  | 'actionTexts'
  | 'actionTimes'
  | 'begun';

/** What a document holds by itself. */
export const documentParts: readonly Part[] = [
  'problem',
  'problemDetails',
  'isIsNot',
  'causes',
  'branches',
  'classes',
  'legs',
  'readings',
  'dates',
  'places',
  'evidence',
  'verifications',
  'authors',
  'extent',
  'risk',
  'actionLinks',
];

/** An action as Jira tells it; the causes it acts on are in the document. */
export interface KnownAction {
  readonly id: IssueId;
  readonly key: string;
  readonly summary: string;
  readonly createdAt: Instant | null;
}

/** What the rules look at. */
export interface Subject {
  readonly document: CauseDocument;
  readonly known: ReadonlySet<Part>;
  /** Those that act on a cause and those that are only linked to the issue; empty unless known. */
  readonly actions: readonly KnownAction[];
  /** When the first change was recorded; null unless known. */
  readonly begunAt: Instant | null;
}

/** The document alone. */
export const subjectOf = (document: CauseDocument): Subject => ({
  document,
  known: new Set(documentParts),
  actions: [],
  begunAt: null,
});
