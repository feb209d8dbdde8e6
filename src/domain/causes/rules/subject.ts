import type { Instant } from '../../calendar';
import type { IssueId } from '../../id';
import type { CauseDocument } from '../document';
import { asItReads } from '../links';

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
  /** The analysis began then or later; null unless known. */
  readonly begunAt: Instant | null;
}

/** What Jira tells besides the document; null where it was not asked, or did not answer. */
export interface JiraFacts {
  readonly actions: readonly KnownAction[] | null;
  readonly begunAt: Instant | null;
}

const nothing: JiraFacts = { actions: null, begunAt: null };

/** The document, and what else is known of it. */
export const subjectOf = (
  document: CauseDocument,
  { actions, begunAt }: JiraFacts = nothing,
): Subject => ({
  document: asItReads(document),
  known: new Set<Part>([
    ...documentParts,
    ...(actions ? (['actionTexts', 'actionTimes'] as const) : []),
    ...(begunAt ? (['begun'] as const) : []),
  ]),
  actions: actions ?? [],
  begunAt,
});
