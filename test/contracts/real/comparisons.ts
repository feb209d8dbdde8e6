import { bodiesOf, recordedIssues, recordings } from './recordings';

export interface Comparison {
  what: string;
  real: () => unknown[];
  /** Calls of this site, by the person who makes them. */
  ours: readonly (readonly [role: string, path: string])[];
  /** Places that differ, each with the reason why that is no fault of the site. */
  known?: Readonly<Record<string, string>>;
}

const allIssues = ['PUMP-1', 'PUMP-2', 'PUMP-3', 'PUMP-4'];
const notAsked = 'an expansion that the recorded calls did not ask for';
const otherField =
  'fields that the recorded issues do not have; the official description checks them';
const older = 'recorded before Jira had it';
const shortened = 'the documented example leaves it out';
const siteNames = 'the name of a role of this site';

/** Answers of this site and what real sites sent for the same question. */
export const comparisons: readonly Comparison[] = [
  {
    what: 'an issue',
    real: recordedIssues,
    ours: allIssues.map((key) => [
      'quality',
      `issue/${key}?expand=names,schema,transitions,operations,editmeta,changelog`,
    ]),
    known: {
      '/names': notAsked,
      '/schema': notAsked,
      '/operations': notAsked,
      '/editmeta/fields/priority': otherField,
      '/editmeta/fields/components': otherField,
      '/editmeta/fields/versions': otherField,
      '/editmeta/fields/fixVersions': otherField,
      '/fields/{}/self': otherField,
      '/fields/{}/value': otherField,
      '/fields/{}/id': otherField,
      '/fields/{}/*/self': otherField,
      '/fields/{}/*/value': otherField,
      '/fields/{}/*/id is string': otherField,
      '/fields/{}/accountId': otherField,
      '/fields/{}/accountType': otherField,
      '/fields/{}/avatarUrls': otherField,
      '/fields/{}/displayName': otherField,
      '/fields/{}/active': otherField,
      '/fields/{}/timeZone': otherField,
      '/fields/components/*': otherField,
      '/fields/issuelinks/*/inwardIssue': 'the recorded issues are linked outwards only',
      '/fields/issuelinks/*/outwardIssue/fields/issuetype/hierarchyLevel': older,
      '/fields/comment/comments/*/body is document': 'the recorded comments are of version 2',
    },
  },
  {
    what: 'the transitions of an issue',
    real: recordedIssues,
    ours: [['quality', 'issue/PUMP-1/transitions?expand=transitions.fields']],
  },
  {
    what: 'the history of an issue',
    real: () => bodiesOf(/\/api\/3\/issue\/\{id\}\/changelog$/),
    ours: allIssues.map((key) => ['quality', `issue/${key}/changelog`]),
  },
  { what: 'oneself', real: () => bodiesOf(/\/myself$/), ours: [['quality', 'myself']] },
  {
    what: 'people',
    real: () => bodiesOf(/user\/(assignable\/)?search$/),
    ours: [['quality', 'user/assignable/search?project=PUMP']],
    known: { '/*/self': 'cut out of the recordings' },
  },
  {
    what: 'the work types',
    real: () => bodiesOf(/GET .*\/issuetype$/),
    ours: [['quality', 'issuetype']],
  },
  {
    what: 'a project',
    real: () => bodiesOf(/\/project\/\{id\}( \(classic\))?$/),
    ours: [['quality', 'project/PUMP']],
    known: {
      '/issueTypes/*/hierarchyLevel': older,
      '/properties': older,
      '/roles/Member': siteNames,
      '/roles/Viewer': siteNames,
    },
  },
  { what: 'the fields', real: () => bodiesOf(/GET .*\/field$/), ours: [['quality', 'field']] },
  {
    what: 'who watches',
    real: () => bodiesOf(/\/watchers$/),
    ours: [['quality', 'issue/PUMP-1/watchers']],
  },
  {
    what: 'the link types',
    real: () => bodiesOf(/\/issueLinkType$/),
    ours: [['quality', 'issueLinkType']],
  },
  {
    what: 'what may be filled in',
    real: () => bodiesOf(/createmeta\/.*\{issueTypeId\}$/),
    ours: [['quality', 'issue/createmeta/PUMP/issuetypes/10003']],
    known: { '/fields/*/schema': shortened, '/fields/*/allowedValues': shortened },
  },
  {
    what: 'one’s permissions',
    real: () => bodiesOf(/\/mypermissions$/),
    ours: [['quality', 'mypermissions?permissions=EDIT_ISSUES,BROWSE_PROJECTS']],
  },
  {
    what: 'the statuses of a project',
    real: () => bodiesOf(/\/statuses$/),
    ours: [['quality', 'project/PUMP/statuses']],
    known: { '/*/statuses/*/statusCategory': shortened },
  },
  {
    what: 'the custom fields',
    real: () => bodiesOf(/\/field\/search$/),
    ours: [['admin', 'field/search?type=custom&expand=key']],
    known: { '/self': shortened },
  },
  {
    what: 'the workflows',
    real: () => bodiesOf(/\/workflows\/search$/),
    ours: [['admin', 'workflows/search?expand=values.transitions']],
  },
  {
    what: 'who plays a role',
    real: () => bodiesOf(/\/role\/\{roleId\}$/),
    ours: [['admin', 'project/PUMP/role/10003']],
  },
  {
    what: 'a refusal',
    real: () => recordings.filter(({ status }) => status >= 400).map(({ body }) => body),
    ours: [
      ['quality', 'issue/NO-1'],
      ['outsider', 'issue/PUMP-1'],
      ['quality', 'workflows/search'],
      ['quality', 'issue/createmeta/PUMP/issuetypes?maxResults=x'],
    ],
  },
];
