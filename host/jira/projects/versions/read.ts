import { nameContains } from '../../configuration/names.ts';
import type { Version } from '../../model/version.ts';
import { pageOf } from '../../page.ts';
import { pathParameter, queryList } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { maySee, visibleProject } from '../project-of.ts';
import { renderVersion } from './render-version.ts';
import { versionsOf } from './versions-of.ts';

const scopes = ['read:jira-work'];

function versionsInPath(call: RouteCall): Version[] {
  const { site, request } = call;
  const project = visibleProject(site, request.caller, pathParameter(call, 'projectIdOrKey'));
  return versionsOf(site, project.id);
}

/** The version a path names, if the caller may see its project; else 404. */
export function versionInPath({ site, request, ...call }: RouteCall): Version {
  const id = pathParameter({ site, request, ...call }, 'id');
  const version = site.versions.get(id);
  const project = version && site.projects.get(version.projectId);
  if (version && project && maySee(site, request.caller, project)) return version;
  throw new JiraError(404, `Could not find version for id '${id}'`);
}

export const listVersions: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/versions',
  scopes,
  handle: (call) => {
    const versions = versionsInPath(call);
    call.charge(versions.length);
    return { status: 200, body: versions.map((version) => renderVersion(call.site, version)) };
  },
};

const isInStatus: Record<string, (version: Version) => boolean> = {
  released: ({ released, archived }) => released && !archived,
  unreleased: ({ released, archived }) => !released && !archived,
  archived: ({ archived }) => archived,
};

function withStatuses(versions: Version[], statuses: readonly string[]): Version[] {
  if (statuses.length === 0) return versions;
  const tests = statuses.map((status) => {
    const test = isInStatus[status];
    if (!test) throw new JiraError(400, `The status '${status}' is not valid.`);
    return test;
  });
  return versions.filter((version) => tests.some((test) => test(version)));
}

/** By sequence, the order in which a project has its versions, or by name; a minus turns it round. */
function inOrder(versions: Version[], orderBy: string): Version[] {
  const key = orderBy.replace(/^[+-]/, '');
  if (key !== 'sequence' && key !== 'name')
    throw new JiraError(400, `The value '${orderBy}' of 'orderBy' is not supported.`);
  const sorted =
    key === 'name' ? versions.toSorted((a, b) => a.name.localeCompare(b.name)) : versions;
  return orderBy.startsWith('-') ? sorted.toReversed() : sorted;
}

export const pageVersions: Route = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}/version',
  scopes,
  handle: (call) => {
    const { query } = call.request;
    const named = nameContains(versionsInPath(call), query.get('query'));
    const found = withStatuses(named, queryList(call, 'status'));
    const page = pageOf(call, inOrder(found, query.get('orderBy') ?? 'sequence'), 50);
    call.charge(page.values.length);
    const values = page.values.map((version) => renderVersion(call.site, version));
    return { status: 200, body: { ...page, values } };
  },
};

export const getVersion: Route = {
  method: 'GET',
  path: '/rest/api/3/version/{id}',
  scopes,
  handle: (call) => {
    call.charge(1);
    return { status: 200, body: renderVersion(call.site, versionInPath(call)) };
  },
};
