import { pathParameter } from '../../parse.ts';
import { issueTypesOf } from '../../projects/project-configuration.ts';
import { visibleProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { Route } from '../../route.ts';
import { issueTypeOf, visibleIssueTypes } from './find.ts';
import { renderIssueType } from './render.ts';

const scopes = ['read:jira-work'];

export const listIssueTypes: Route = {
  method: 'GET',
  path: '/rest/api/3/issuetype',
  scopes,
  handle: ({ site, request, charge }) => {
    const found = visibleIssueTypes(site, request.caller);
    charge(found.length);
    return { status: 200, body: found.map((issueType) => renderIssueType(site, issueType)) };
  },
};

export const getIssueType: Route = {
  method: 'GET',
  path: '/rest/api/3/issuetype/{id}',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const id = pathParameter(call, 'id');
    const found = visibleIssueTypes(site, request.caller).find((issueType) => issueType.id === id);
    if (!found) throw new JiraError(404, `The issue type with id '${id}' does not exist.`);
    call.charge(1);
    return { status: 200, body: renderIssueType(site, found) };
  },
};

export const issueTypesOfProject: Route = {
  method: 'GET',
  path: '/rest/api/3/issuetype/project',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const project = visibleProject(site, request.caller, request.query.get('projectId') ?? '');
    const level = request.query.get('level');
    const found = issueTypesOf(site, project).filter(
      ({ hierarchyLevel }) => level === null || String(hierarchyLevel) === level,
    );
    call.charge(found.length);
    return { status: 200, body: found.map((issueType) => renderIssueType(site, issueType)) };
  },
};

/** Types that share workflow, fields and screens could stand in; here any type of the same level. */
export const alternativeIssueTypes: Route = {
  method: 'GET',
  path: '/rest/api/3/issuetype/{id}/alternatives',
  scopes,
  handle: (call) => {
    const { site, request } = call;
    const { id, hierarchyLevel } = issueTypeOf(site, pathParameter(call, 'id'));
    const found = visibleIssueTypes(site, request.caller).filter(
      (other) => other.id !== id && other.hierarchyLevel === hierarchyLevel,
    );
    call.charge(found.length);
    return { status: 200, body: found.map((issueType) => renderIssueType(site, issueType)) };
  },
};
