export interface IssueType {
  id: string;
  name: string;
  description: string;
  hierarchyLevel: number;
  avatarId: number;
}

export interface IssueTypeScheme {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
  defaultIssueTypeId: string | null;
  issueTypeIds: string[];
}

/** Kinds of value the host stores; `custom` types carry Jira's full type key. */
export interface Field {
  id: string;
  name: string;
  description: string;
  custom: boolean;
  /** Jira's schema type: string, option, array, date, datetime, number, user, priority … */
  schemaType: string;
  schemaItems: string | null;
  /** e.g. com.atlassian.jira.plugin.system.customfieldtypes:select, null for system fields. */
  customType: string | null;
  searcherKey: string | null;
  contextId: string | null;
  options: { id: string; value: string; disabled: boolean }[];
  /**
   * Work types that may carry it per field scheme id; an empty list means all work types.
   * System fields are in every scheme.
   */
  schemes: Record<string, string[]>;
  trashed: boolean;
}

export interface FieldScheme {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
}

export interface Screen {
  id: string;
  name: string;
  description: string;
  tabs: { id: string; name: string; fieldIds: string[] }[];
}

export interface ScreenScheme {
  id: string;
  name: string;
  description: string;
  /** default is always there; the others fall back to it. */
  screens: { default: string; create?: string; edit?: string; view?: string };
}

export interface IssueTypeScreenScheme {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
  /** issueTypeId or "default" → screen scheme id. */
  mappings: Record<string, string>;
}

export type StatusCategory = 'TODO' | 'IN_PROGRESS' | 'DONE';

export interface Status {
  id: string;
  name: string;
  description: string;
  category: StatusCategory;
}

export interface TransitionRule {
  id?: string;
  ruleKey: string;
  parameters: Record<string, string>;
}

export interface Transition {
  id: string;
  type: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  name: string;
  description: string;
  toStatusId: string;
  fromStatusIds: string[];
  conditions: TransitionRule[];
  validators: TransitionRule[];
  actions: TransitionRule[];
  screenId: string | null;
}

export interface Workflow {
  /** A UUID. */
  id: string;
  name: string;
  description: string;
  version: { id: string; versionNumber: number };
  statusIds: string[];
  transitions: Transition[];
  isEditable: boolean;
}

export interface WorkflowScheme {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
  version: { id: string; versionNumber: number };
  defaultWorkflowId: string;
  /** issueTypeId → workflow id. */
  mappings: Record<string, string>;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

export interface Priority {
  id: string;
  name: string;
  statusColor: string;
}
