import type { Day } from '../../domain/calendar';
import type { AccountId, IssueId, IssueKey, ProjectId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import type { DueLine } from '../../domain/reminders/due-line';
import type { FromJira } from '../ports';

/** A case as a search finds it: fields by id in Jira's own shapes, and the raw values of Ratchet's properties. */
export interface FoundCase {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface CasePage {
  readonly cases: readonly FoundCase[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** The nonconformances and CAPAs of a project that are not closed. */
export interface OpenCases {
  page(made: Made, from: string | null): FromJira<CasePage>;
}

export interface RemindedProject {
  readonly key: string;
  readonly lead: AccountId | null;
}

/** What reminders ask of the site besides its cases. */
export interface RemindedSite {
  project(project: ProjectId): FromJira<RemindedProject>;
  /** The site's address, without a slash at its end. */
  address(): FromJira<string>;
  /** Which of the issues that person may see; null where Jira does not tell it to the app. */
  visibleTo(person: AccountId, issues: readonly IssueId[]): FromJira<ReadonlySet<IssueId> | null>;
}

interface Notification {
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
}

/** Jira's own notifications. */
export interface Notifier {
  /** About that issue; Jira leaves out whoever may not see it. */
  tell(issue: IssueId, person: AccountId, notification: Notification): FromJira<null>;
}

/** How far a project's digest of a day has come. */
export type DigestProgress = { readonly day: Day } & (
  | { readonly step: 'collecting'; readonly from: string | null }
  | { readonly step: 'telling' | 'done' }
);

/** Throws `StorageUnavailable`. */
export interface DigestProgresses {
  find(project: ProjectId): Promise<DigestProgress | undefined>;
  save(project: ProjectId, progress: DigestProgress): Promise<void>;
}

/** What waits in a project on a day, as it was collected. Throws `StorageUnavailable`. */
export interface DueLines {
  /** The same line put in twice is there once, as it was last. */
  put(project: ProjectId, day: Day, lines: readonly DueLine[]): Promise<void>;
  all(project: ProjectId, day: Day): Promise<DueLine[]>;
  /** Forgets what was collected before that day. */
  forgetBefore(day: Day): Promise<void>;
}

/** Which lines each person was told on which day. Throws `StorageUnavailable`. */
export interface ToldLines {
  told(person: AccountId, day: Day): Promise<ReadonlySet<string>>;
  /** All or none: `taken` when somebody was faster with one of them. */
  claim(person: AccountId, day: Day, lines: readonly string[]): Promise<'claimed' | 'taken'>;
  /** They were not told after all. */
  release(person: AccountId, day: Day, lines: readonly string[]): Promise<void>;
  forgetBefore(day: Day): Promise<void>;
}
