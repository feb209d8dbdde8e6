import type { StatusCategory } from './desired/statuses';
import type { Made } from './made';
import type { ProjectId } from '../id';

/** Something of Jira's configuration that people may write a description for. */
export interface FoundThing {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface FoundStatus {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

export interface FoundLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export interface FoundField extends FoundThing {
  /** Read for fields of ours that have options; null for all others. */
  readonly choices: {
    readonly contextId: string;
    readonly options: readonly { readonly id: string; readonly value: string }[];
  } | null;
}

export interface FoundScreen extends FoundThing {
  readonly tabId: string;
  readonly fieldIds: readonly string[];
}

/** A validator that stands on a transition. */
export interface FoundGuard {
  readonly ruleKey: string;
  readonly configuration: string;
  readonly isOn: boolean;
}

/** A transition of existing work; the one that creates it is none. */
export interface FoundTransition {
  readonly id: string;
  readonly name: string;
  /** Empty where it may be taken from anywhere. */
  readonly fromStatusIds: readonly string[];
  readonly toStatusId: string;
  /** Validators of apps, whosever they are. */
  readonly guards: readonly FoundGuard[];
}

export interface FoundWorkflow extends FoundThing {
  readonly transitions: readonly FoundTransition[];
}

/** A scheme of the project, who else uses it, and the copy an earlier run made for the project. */
export interface SchemeUse<Scheme> {
  readonly current: Scheme;
  readonly isDefault: boolean;
  /** Keys of the other projects that use it. */
  readonly sharedWith: readonly string[];
  readonly copy: Scheme | null;
}

/** Work type id (or `default`) → what the scheme gives it. */
export type Mapping = Readonly<Record<string, string>>;

export interface IssueTypeScheme {
  readonly id: string;
  readonly name: string;
  readonly typeIds: readonly string[];
  readonly defaultTypeId: string | null;
}

/** Work type → screen scheme id. */
export interface ScreenMapping {
  readonly id: string;
  readonly name: string;
  readonly mappings: Mapping;
}

export interface WorkflowScheme {
  /** Null for Jira's default scheme, which has no id. */
  readonly id: string | null;
  readonly name: string;
  readonly defaultWorkflow: string;
  /** Work type → workflow name. */
  readonly mappings: Mapping;
}

export interface FieldScheme {
  readonly id: string;
  readonly name: string;
  /** Field id → the work types it is restricted to; an empty list means all. Only our fields are read. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Sites that still have field configurations associate fields with projects, the others with schemes. */
export type FieldUse =
  | { readonly kind: 'legacy'; readonly associated: readonly string[] }
  | { readonly kind: 'schemes'; readonly use: SchemeUse<FieldScheme> };

/** What a site and one of its projects hold, as far as a set-up is concerned. */
export interface Found {
  readonly project: {
    readonly id: ProjectId;
    readonly key: string;
    readonly hasIssues: boolean;
  };
  readonly statuses: readonly FoundStatus[];
  readonly linkTypes: readonly FoundLinkType[];
  readonly issueTypes: readonly FoundThing[];
  readonly fields: readonly FoundField[];
  readonly screens: readonly FoundScreen[];
  readonly screenSchemes: readonly FoundThing[];
  readonly workflows: readonly FoundWorkflow[];
  /** Module key of a validator of ours → the key by which a workflow names it. */
  readonly validators: Mapping;
  readonly fieldUse: FieldUse;
  readonly issueTypeScreenScheme: SchemeUse<ScreenMapping>;
  readonly workflowScheme: SchemeUse<WorkflowScheme>;
  readonly issueTypeScheme: SchemeUse<IssueTypeScheme>;
  /** What the last set-up of this site came to: its ids hold when an admin has renamed things. */
  readonly recorded: Omit<Made, 'projectId'> | null;
}
