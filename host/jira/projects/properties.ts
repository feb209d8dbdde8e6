import * as z from 'zod';
import { parseBody, pathParameter } from '../parse.ts';
import { demand } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { visibleProject } from './project-of.ts';

const path = '/rest/api/3/project/{projectIdOrKey}/properties';
const read = ['read:jira-work'];
const write = ['manage:jira-project'];
const mostCharacters = 32_768;

const projectInPath = (call: RouteCall) =>
  visibleProject(call.site, call.request.caller, pathParameter(call, 'projectIdOrKey'));

function keyInPath(call: RouteCall): string {
  const key = pathParameter(call, 'propertyKey');
  if (key.length > 255) throw new JiraError(400, 'The property key is longer than 255 characters.');
  return key;
}

export const listProperties: Route = {
  method: 'GET',
  path,
  scopes: read,
  handle: (call) => {
    const project = projectInPath(call);
    call.charge(1);
    const base = `${call.site.baseUrl}/rest/api/3/project/${project.id}/properties`;
    const keys = Object.keys(project.properties).map((key) => ({ self: `${base}/${key}`, key }));
    return { status: 200, body: { keys } };
  },
};

export const getProperty: Route = {
  method: 'GET',
  path: `${path}/{propertyKey}`,
  scopes: read,
  handle: (call) => {
    const { properties } = projectInPath(call);
    const key = keyInPath(call);
    if (!(key in properties))
      throw new JiraError(404, `The property with key '${key}' does not exist.`);
    call.charge(1);
    return { status: 200, body: { key, value: properties[key] } };
  },
};

export const setProperty: Route = {
  method: 'PUT',
  path: `${path}/{propertyKey}`,
  scopes: write,
  handle: (call) => {
    const { site, request } = call;
    const project = projectInPath(call);
    demand(site, request.caller, 'ADMINISTER_PROJECTS', project.id);
    const key = keyInPath(call);
    const value = parseBody(z.json(), call);
    if (JSON.stringify(value).length > mostCharacters)
      throw new JiraError(400, `The property value is longer than ${mostCharacters} characters.`);
    const status = key in project.properties ? 200 : 201;
    const properties = { ...project.properties, [key]: value };
    site.projects.put(project.id, { ...project, properties });
    return { status, body: {} };
  },
};

export const deleteProperty: Route = {
  method: 'DELETE',
  path: `${path}/{propertyKey}`,
  scopes: write,
  handle: (call) => {
    const { site, request } = call;
    const project = projectInPath(call);
    demand(site, request.caller, 'ADMINISTER_PROJECTS', project.id);
    const key = keyInPath(call);
    if (!(key in project.properties))
      throw new JiraError(404, `The property with key '${key}' does not exist.`);
    const left = Object.entries(project.properties).filter(([name]) => name !== key);
    site.projects.put(project.id, { ...project, properties: Object.fromEntries(left) });
    return { status: 204 };
  },
};
