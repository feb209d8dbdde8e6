import type { Project } from '../../model/project.ts';
import { pageOf } from '../../page.ts';
import { pathParameter } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { issueTypesOf, screenOf } from '../../projects/project-configuration.ts';
import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { issueTypeBean } from '../beans/issue-type.ts';
import { renderProjectBrief } from '../../projects/render.ts';
import { fillableFields } from '../input/screen-fields.ts';
import { describeField } from './describe-field.ts';

const path = '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';
const mostResults = 200;

/** The project, if the caller may create in it. */
function creatable(call: RouteCall): Project {
  const { site, request } = call;
  const project = findProject(site, pathParameter(call, 'projectIdOrKey'));
  if (project && may(site, request.caller, 'CREATE_ISSUES', project.id)) return project;
  throw new JiraError(400, 'You do not have permission to create issues in this project.');
}

export const createMetaIssueTypes: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const issueTypes = issueTypesOf(call.site, creatable(call));
    const { values, startAt, maxResults, total } = pageOf(call, issueTypes, mostResults);
    return {
      status: 200,
      body: {
        maxResults,
        startAt,
        total,
        issueTypes: values.map(({ id }) => issueTypeBean(call.site, id)),
      },
    };
  },
};

function fieldsToCreate(call: RouteCall, project: Project, issueTypeId: string) {
  const { site, request } = call;
  const screen = screenOf(site, project, issueTypeId, 'create');
  const target = [
    {
      id: 'project',
      schema: { type: 'project', system: 'project' },
      name: 'Project',
      value: renderProjectBrief(site, project),
    },
    {
      id: 'issuetype',
      schema: { type: 'issuetype', system: 'issuetype' },
      name: 'Work type',
      value: issueTypeBean(site, issueTypeId),
    },
  ].map(({ id, schema, name, value }) => ({
    required: true,
    schema,
    name,
    key: id,
    hasDefaultValue: false,
    operations: ['set'],
    allowedValues: [value],
    fieldId: id,
  }));
  const filled = fillableFields(site, project, issueTypeId, screen).map((field) => ({
    ...describeField(field, { site, caller: request.caller, project }),
    hasDefaultValue: field.id === 'priority' || field.id === 'reporter',
    fieldId: field.id,
  }));
  return [...target, ...filled];
}

export const createMetaFields: Route = {
  method: 'GET',
  path: `${path}/{issueTypeId}`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const project = creatable(call);
    const issueTypeId = pathParameter(call, 'issueTypeId');
    if (!issueTypesOf(call.site, project).some(({ id }) => id === issueTypeId))
      throw new JiraError(400, `The work type '${issueTypeId}' is not available in this project.`);
    const all = fieldsToCreate(call, project, issueTypeId);
    const { values, startAt, maxResults, total } = pageOf(call, all, mostResults);
    return { status: 200, body: { maxResults, startAt, total, fields: values } };
  },
};
