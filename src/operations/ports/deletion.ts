import type { Instant } from '../../domain/calendar';
import type { IssueId, ProjectId } from '../../domain/id';
import type { LastState } from '../../domain/record/tombstone';
import type { FromJira } from '../ports';

export interface KnownIssue {
  readonly issue: IssueId;
  readonly state: LastState;
  readonly goneAt: Instant | null;
}

/** Where the list of those that are gone goes on. */
export interface GonePlace {
  readonly goneAt: Instant;
  readonly issue: IssueId;
}

/** How the issues with a history looked when they were last looked at. Throws `StorageUnavailable`. */
export interface KnownIssues {
  of(issues: readonly IssueId[]): Promise<KnownIssue[]>;
  /** Which of them were looked at since. */
  lookedAtSince(issues: readonly IssueId[], moment: Instant): Promise<ReadonlySet<IssueId>>;
  /** They were there, and looked so. */
  saw(issues: readonly Omit<KnownIssue, 'goneAt'>[], at: Instant): Promise<void>;
  /** It is not there any more. */
  lost(issue: Omit<KnownIssue, 'goneAt'>, at: Instant): Promise<void>;
  /** Those of a project that are gone, the latest first, after that one; null for the first. */
  goneFrom(project: ProjectId, before: GonePlace | null, most: number): Promise<KnownIssue[]>;
}

export type HistoryName = 'causes' | 'case';

/** Which issues have a history. Throws `StorageUnavailable`. */
export interface RecordedIssues {
  /** In the order of the log's keys, after that issue; null for the first. */
  after(name: HistoryName, issue: IssueId | null, most: number): Promise<IssueId[]>;
}

/** Jira as the app sees it. */
export interface IssuesThere {
  /** Those that are there, at most 100 at once, as they look. */
  look(issues: readonly IssueId[]): FromJira<readonly Omit<KnownIssue, 'goneAt'>[]>;
  exists(issue: IssueId): FromJira<boolean>;
  /** Whether the app sees that project: in one it does not see, every issue seems to be gone. */
  seesProject(project: ProjectId): FromJira<boolean>;
}

/** Where the search for lost issues stands. */
export interface SweepPlace {
  readonly begunAt: Instant;
  /** Null when it is through. */
  readonly at: { readonly name: HistoryName; readonly after: IssueId | null } | null;
}

/** Throws `StorageUnavailable`. */
export interface SweepPlaces {
  find(): Promise<SweepPlace | undefined>;
  save(place: SweepPlace): Promise<void>;
}
