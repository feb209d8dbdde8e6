export interface Comment {
  id: string;
  authorAccountId: string;
  /** Atlassian document format. */
  body: unknown;
  created: number;
  updated: number;
}

export interface ChangeItem {
  field: string;
  fieldtype: 'jira' | 'custom';
  /** Null for what is no field, such as a link. */
  fieldId: string | null;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

export interface History {
  id: string;
  authorAccountId: string | null;
  created: number;
  items: ChangeItem[];
}

export interface Issue {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  parentId: string | null;
  statusId: string;
  /** Epoch milliseconds of the last change to another status category. */
  statusCategorySince: number;
  summary: string;
  reporterAccountId: string | null;
  creatorAccountId: string | null;
  assigneeAccountId: string | null;
  priorityId: string;
  resolution: { id: string; name: string; at: number } | null;
  labels: string[];
  componentIds: string[];
  affectedVersionIds: string[];
  fixVersionIds: string[];
  /** ISO date. */
  duedate: string | null;
  /** Atlassian document format. */
  description: unknown;
  /** Custom values by field id, in the shape Jira stores: option id, list of option ids, string, number, account id. */
  custom: Record<string, unknown>;
  properties: Record<string, unknown>;
  comments: Comment[];
  histories: History[];
  watcherAccountIds: string[];
  created: number;
  updated: number;
}

export interface IssueLink {
  id: string;
  typeId: string;
  inwardIssueId: string;
  outwardIssueId: string;
}
