import type { ProjectId } from '../../domain/id';
import type { Action, Answer } from '../../domain/provisioning/action';
import type { Found } from '../../domain/provisioning/found';
import type { Made } from '../../domain/provisioning/made';
import type { SetupEvent, SetupJob } from '../../domain/provisioning/setup-job';
import type { Result } from '../../domain/result';
import type { JiraFailure } from '../ports';

/** Why Jira did not do what was asked, and its own words for the admin. */
export interface ConfigurationFailure {
  readonly failure: JiraFailure;
  readonly detail: string;
}

export type FromConfiguration<Value> = Promise<Result<Value, ConfigurationFailure>>;

/** What an earlier run knows and Jira does not tell. */
export interface Remembered {
  readonly recorded: Found['recorded'];
  readonly associatedFields: readonly string[];
}

export type Inspected =
  | { readonly kind: 'companyManaged'; readonly found: Found }
  /** Its work types, fields and schemes are its own, and REST cannot change them. */
  | { readonly kind: 'teamManaged'; readonly projectKey: string };

/** Jira's configuration as one caller may read and change it. */
export interface SiteConfiguration {
  inspect(projectId: ProjectId, remembered: Remembered): FromConfiguration<Inspected>;
  perform(action: Action): FromConfiguration<Answer>;
  /** Work type id → the fields that Jira offers when one is created in the project. */
  offered(
    projectId: ProjectId,
    typeIds: readonly string[],
  ): FromConfiguration<Readonly<Record<string, readonly string[]>>>;
  /** Says on the project which of its configuration is Ratchet's. */
  declare(made: Made): FromConfiguration<null>;
}

/** Throws `StorageUnavailable`. */
export interface SetupJobs {
  find(projectId: ProjectId): Promise<SetupJob | undefined>;
  save(job: SetupJob): Promise<void>;
}

/** What set-ups came to. Throws `StorageUnavailable`. */
export interface MadeRecords {
  of(projectId: ProjectId): Promise<Made | undefined>;
  /** Of whichever project of this site was set up last. */
  latest(): Promise<Made | undefined>;
  save(made: Made): Promise<void>;
}

/** One set-up runs at a time on a site, whatever is put on the queue. */
export interface SetupQueue {
  push(event: SetupEvent, delaySeconds: number): Promise<void>;
}
