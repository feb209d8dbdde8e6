export interface SystemField {
  id: string;
  name: string;
  /** Jira's schema; null for the few fields that have none. */
  schema: { type: string; items?: string } | null;
  /** May stand on a screen. */
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  /** Names under which JQL knows it. */
  clauseNames: string[];
}

const onScreens = (
  id: string,
  name: string,
  type: string,
  more: { items?: string; clauseNames?: string[]; searchable?: boolean } = {},
): SystemField => ({
  id,
  name,
  schema: { type, ...(more.items ? { items: more.items } : {}) },
  orderable: true,
  navigable: true,
  searchable: more.searchable ?? true,
  clauseNames: more.clauseNames ?? [id],
});

const fixed = (
  id: string,
  name: string,
  schema: SystemField['schema'],
  clauseNames: string[] = [],
): SystemField => ({
  id,
  name,
  schema,
  orderable: false,
  navigable: true,
  searchable: clauseNames.length > 0,
  clauseNames,
});

/** The fields every Jira has. */
export const systemFields: readonly SystemField[] = [
  onScreens('summary', 'Summary', 'string'),
  onScreens('issuetype', 'Work type', 'issuetype', { clauseNames: ['issuetype', 'type'] }),
  onScreens('description', 'Description', 'string'),
  onScreens('assignee', 'Assignee', 'user'),
  onScreens('reporter', 'Reporter', 'user'),
  onScreens('priority', 'Priority', 'priority'),
  onScreens('labels', 'Labels', 'array', { items: 'string' }),
  onScreens('components', 'Components', 'array', {
    items: 'component',
    clauseNames: ['component'],
  }),
  onScreens('versions', 'Affects versions', 'array', {
    items: 'version',
    clauseNames: ['affectedVersion'],
  }),
  onScreens('fixVersions', 'Fix versions', 'array', {
    items: 'version',
    clauseNames: ['fixVersion'],
  }),
  onScreens('duedate', 'Due date', 'date', { clauseNames: ['due', 'duedate'] }),
  onScreens('resolution', 'Resolution', 'resolution'),
  onScreens('issuelinks', 'Linked Work items', 'array', {
    items: 'issuelinks',
    clauseNames: [],
    searchable: true,
  }),
  {
    ...fixed('attachment', 'Attachment', { type: 'array', items: 'attachment' }),
    navigable: false,
  },
  onScreens('comment', 'Comment', 'comments-page'),
  fixed('issuekey', 'Key', null, ['id', 'issue', 'issuekey', 'key']),
  fixed('parent', 'Parent', null, ['parent']),
  fixed('project', 'Project', { type: 'project' }, ['project']),
  fixed('status', 'Status', { type: 'status' }, ['status']),
  fixed('statuscategory', 'Status Category', { type: 'statusCategory' }, ['statusCategory']),
  fixed('creator', 'Creator', { type: 'user' }, ['creator']),
  fixed('created', 'Created', { type: 'datetime' }, ['created', 'createdDate']),
  fixed('updated', 'Updated', { type: 'datetime' }, ['updated', 'updatedDate']),
  fixed('resolutiondate', 'Resolved', { type: 'datetime' }, ['resolutiondate', 'resolved']),
  fixed('watches', 'Watchers', { type: 'watches' }, ['watchers']),
];
