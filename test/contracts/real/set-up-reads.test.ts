import { callAsApp } from '../../../src/atlassian/jira/configuration/call';
import { readOffered } from '../../../src/atlassian/jira/configuration/create-meta';
import { readChoices } from '../../../src/atlassian/jira/configuration/field-options';
import { readFieldScheme } from '../../../src/atlassian/jira/configuration/field-schemes';
import { readFields } from '../../../src/atlassian/jira/configuration/fields';
import { readIssueTypeScheme } from '../../../src/atlassian/jira/configuration/issue-type-schemes';
import { readIssueTypeScreenScheme } from '../../../src/atlassian/jira/configuration/issue-type-screen-schemes';
import { readIssueTypes } from '../../../src/atlassian/jira/configuration/issue-types';
import { readLinkTypes } from '../../../src/atlassian/jira/configuration/link-types';
import * as projects from '../../../src/atlassian/jira/configuration/projects';
import { readScreenSchemes } from '../../../src/atlassian/jira/configuration/screen-schemes';
import { readScreens } from '../../../src/atlassian/jira/configuration/screens';
import { readStatuses } from '../../../src/atlassian/jira/configuration/statuses';
import { readWorkflowScheme } from '../../../src/atlassian/jira/configuration/workflow-schemes';
import { readWorkflows } from '../../../src/atlassian/jira/configuration/workflows';
import { ProjectId } from '../../../src/domain/id';
import { isComplete, replayOf } from './answer-of';
import { replayToFunctions } from './replay';

const api = (path: string) => `GET /rest/api/3/${path}`;

/** The examples are about projects 10000 and, of workflow schemes, 10010. */
const project = ProjectId.parse('10000');
const all = ['10000', '10001', '10010'].map((id) => ({ id, key: `P${id}` }));

interface Reading {
  what: string;
  /** Without /rest/api/3/. */
  paths: string[];
  read: () => Promise<unknown>;
  expected: unknown;
}

const call = callAsApp;
const some = (member: object): unknown => expect.arrayContaining([expect.objectContaining(member)]);

const readings: readonly Reading[] = [
  {
    what: 'work types, whatever their language',
    paths: ['issuetype'],
    read: () => readIssueTypes(call),
    expected: some({ id: '10001', name: '故事' }),
  },
  {
    what: 'statuses, without those of team-managed projects',
    paths: ['statuses/search'],
    read: () => readStatuses(call),
    expected: [],
  },
  {
    what: 'link types',
    paths: ['issueLinkType'],
    read: () => readLinkTypes(call),
    expected: some({ id: '1000', name: 'Duplicate' }),
  },
  {
    what: 'fields',
    paths: ['field/search'],
    read: async () => (await readFields(call, new Set())).fields,
    expected: some({ id: 'customfield_10001', name: 'Change reason' }),
  },
  {
    what: 'the options of a field',
    paths: ['field/{fieldId}/context', 'field/{fieldId}/context/{contextId}/option'],
    read: () => readChoices(call, 'customfield_10001'),
    expected: expect.objectContaining({ contextId: '10025', options: some({ id: '10001' }) }),
  },
  {
    what: 'screens',
    paths: ['screens'],
    read: () => readScreens(call),
    expected: some({ id: '1', name: 'Default Screen' }),
  },
  {
    what: 'screen schemes',
    paths: ['screenscheme'],
    read: () => readScreenSchemes(call),
    expected: some({ id: '10010' }),
  },
  {
    what: 'workflows',
    paths: ['workflows/search'],
    read: () => readWorkflows(call, ''),
    expected: some({ name: 'Workflow 1' }),
  },
  {
    what: 'a project',
    paths: ['project/{projectIdOrKey}'],
    read: () => projects.readProject(call, project),
    expected: expect.objectContaining({ id: '10305', key: 'BBCOM' }),
  },
  {
    what: 'the projects',
    paths: ['project/search'],
    read: () => projects.readCompanyManagedProjects(call),
    expected: some({ id: '10000', key: 'EX' }),
  },
  {
    what: 'work types of a project',
    paths: ['issuetypescheme/project', 'issuetypescheme/mapping', 'issuetypescheme'],
    read: () => readIssueTypeScheme(call, project, all, 'none'),
    expected: expect.objectContaining({ isDefault: true, sharedWith: ['P10001'] }),
  },
  {
    what: 'screens of a project',
    paths: [
      'issuetypescreenscheme/project',
      'issuetypescreenscheme/mapping',
      'issuetypescreenscheme',
    ],
    read: () => readIssueTypeScreenScheme(call, project, all, 'none'),
    expected: expect.objectContaining({ isDefault: true, sharedWith: ['P10001'] }),
  },
  {
    what: 'workflows of a project',
    paths: ['workflowscheme/project', 'workflowscheme'],
    read: () => readWorkflowScheme(call, ProjectId.parse('10010'), all, 'none'),
    expected: expect.objectContaining({ isDefault: false }),
  },
  {
    what: 'fields of a project on a site that has field configurations still',
    paths: [],
    read: () => readFieldScheme(call, project, all, { copyMarker: 'none', fieldIds: [] }),
    expected: null,
  },
  {
    what: 'what is asked for when something is created',
    paths: [
      'issue/createmeta/{projectIdOrKey}/issuetypes',
      'issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
    ],
    read: () => readOffered(call, project, ['1', '3', '10001']),
    expected: { 1: ['assignee'] },
  },
];

(isComplete ? describe : describe.skip)('the set-up reads what real sites send', () => {
  it.each(readings)('of $what', async ({ paths, read, expected }) => {
    replayToFunctions(
      paths.length > 0
        ? replayOf(...paths.map(api))
        : () => ({ status: 404, body: { errorMessages: [], errors: {} } }),
    );
    expect(await read()).toEqual(expected);
  });
});
