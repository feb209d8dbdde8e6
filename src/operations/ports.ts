import type { Instant } from '../domain/calendar';
import type {
  AccountId,
  CommandId,
  IssueId,
  IssueKey,
  IssueReference,
  ProjectId,
} from '../domain/id';
import type { Made } from '../domain/provisioning/made';
import type { Entry, RecordName } from '../domain/record/entry';
import type { Result } from '../domain/result';

/** Why Jira did not do what was asked; every status it may answer with comes to one of these. */
export type JiraFailure =
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'rejected'; readonly fields: readonly string[] }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  /** No answer, or none that can be read: whether it was carried out is not known. */
  | { readonly kind: 'unavailable' };

export type FromJira<Value> = Promise<Result<Value, JiraFailure>>;

/** An issue as Ratchet reads it: custom fields by id, in Jira's own shapes. */
export interface IssueFacts {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly projectId: ProjectId;
  readonly issueTypeId: string;
  readonly issueTypeName: string;
  readonly status: {
    readonly name: string;
    /** Its category is Jira's "done", whatever an admin calls the status. */
    readonly isDone: boolean;
  };
  readonly fields: Readonly<Record<string, unknown>>;
  /** The raw values of Ratchet's own properties by their keys; what is not there is no member. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface NewIssue {
  readonly projectId: ProjectId;
  readonly issueTypeId: string;
  readonly summary: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Finds the issue again when the answer to its creation was lost. */
  readonly origin: { readonly intent: string; readonly issue: IssueReference };
}

/** Jira as one caller sees it. */
export interface Issues {
  /** The issue with its analysis; `fields` also its own and custom fields, but no long texts or lists. */
  read(issue: IssueId | IssueKey, include?: 'fields'): FromJira<IssueFacts>;
  writeProperty(issue: IssueId, key: string, value: unknown): FromJira<null>;
  removeProperty(issue: IssueId, key: string): FromJira<null>;
  create(issue: NewIssue): FromJira<IssueReference>;
  /** The issue created for this intent, as far as Jira's index has seen it. */
  createdFor(intent: string, projectId: ProjectId): FromJira<IssueReference | undefined>;
  /** Links outward from the first to the second; linking twice is linking once. */
  link(linkTypeId: string, from: IssueId, to: IssueId): FromJira<null>;
}

export interface Permissions {
  /** Whether the caller may browse and edit the issue; `notFound` when it is hidden or gone. */
  onIssue(issue: IssueId): FromJira<{ readonly browse: boolean; readonly edit: boolean }>;
  /** Whether the caller may browse and administer the project; `notFound` when it is hidden or gone. */
  onProject(
    project: ProjectId,
  ): FromJira<{ readonly browse: boolean; readonly administer: boolean }>;
  administersSite(): FromJira<boolean>;
}

/** The append-only log. Throws `StorageUnavailable` when the database does not answer. */
export interface RecordLog {
  /**
   * Entries with this sequence or a later one, and whichever earlier ones hold one of the commands; oldest
   * first, and all as they stood at one moment.
   */
  since(record: RecordName, seq: number, commandIds?: readonly CommandId[]): Promise<Entry[]>;
  /** The last sequence, 0 for a record without entries. */
  lastSeq(record: RecordName): Promise<number>;
  /** All or nothing; `taken` when somebody was faster with one of the sequences or command ids. */
  append(entries: readonly Entry[]): Promise<'appended' | 'taken'>;
}

/** A CAPA somebody began to raise from a root cause, and how far it came. */
export type RaiseIntent = {
  /** Names the attempt in Jira and in the commands' ids. */
  readonly token: string;
  readonly startedAt: Instant;
} & (
  | { readonly step: 'creating' }
  | { readonly step: 'created' | 'done'; readonly capa: IssueReference }
);

export interface RaiseIntents {
  /** False when somebody else holds the key already. */
  claim(key: string, intent: RaiseIntent): Promise<boolean>;
  find(key: string): Promise<RaiseIntent | undefined>;
  advance(key: string, intent: RaiseIntent): Promise<void>;
  release(key: string): Promise<void>;
}

export interface Configuration {
  /** What the project's set-up came to; undefined where Ratchet is not set up. */
  of(projectId: ProjectId): Promise<Made | undefined>;
}

export interface Clock {
  now(): Instant;
}

/** Who asks, as the platform vouches for it. */
export interface Person {
  readonly account: AccountId;
}

/** The platform's storage did not answer; what was asked of it may or may not have been done. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}
