import type { Issue } from '../../model/issue.ts';
import { pathParameter } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { issueOf, noSuchIssue } from '../issue-of.ts';
import { putIssue } from '../issue-store.ts';
import { demandPropertyKey, readPropertyValue } from './property-value.ts';

const list = '/rest/api/3/issue/{issueIdOrKey}/properties';
const one = `${list}/{propertyKey}`;

const keyOf = (call: RouteCall) => pathParameter(call, 'propertyKey');

function mayEdit({ site, request }: RouteCall, issue: Issue): boolean {
  return may(site, request.caller, 'EDIT_ISSUES', issue.projectId);
}

const noSuchProperty = (key: string) =>
  new JiraError(404, `The property with key '${key}' does not exist.`);

const listKeys: Route = {
  method: 'GET',
  path: list,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    call.charge(1);
    const keys = Object.keys(issue.properties).map((key) => ({
      self: `${call.site.baseUrl}/rest/api/3/issue/${issue.id}/properties/${encodeURIComponent(key)}`,
      key,
    }));
    return { status: 200, body: { keys } };
  },
};

const read: Route = {
  method: 'GET',
  path: one,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { properties } = issueOf(call);
    const key = keyOf(call);
    call.charge(1);
    if (!Object.hasOwn(properties, key)) throw noSuchProperty(key);
    return { status: 200, body: { key, value: properties[key] } };
  },
};

/** Replaces the whole value. It leaves neither an entry in the changelog nor an event, and `updated` stays. */
const write: Route = {
  method: 'PUT',
  path: one,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    if (!mayEdit(call, issue))
      throw new JiraError(403, 'You do not have permission to edit issues in this project.');
    const key = keyOf(call);
    demandPropertyKey(key);
    const value = readPropertyValue(call.request.body);
    const isNew = !Object.hasOwn(issue.properties, key);
    putIssue(call.site, { ...issue, properties: { ...issue.properties, [key]: value } });
    return { status: isNew ? 201 : 200 };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: one,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    const key = keyOf(call);
    if (!mayEdit(call, issue)) throw noSuchIssue();
    if (!Object.hasOwn(issue.properties, key)) throw noSuchProperty(key);
    const properties = Object.fromEntries(
      Object.entries(issue.properties).filter(([known]) => known !== key),
    );
    putIssue(call.site, { ...issue, properties });
    return { status: 204 };
  },
};

export const propertyRoutes: Route[] = [listKeys, read, write, remove];
