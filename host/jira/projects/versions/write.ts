import * as z from 'zod';
import { refuseTakenName } from '../../configuration/names.ts';
import type { Version } from '../../model/version.ts';
import { parseBody } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { findProject } from '../project-of.ts';
import { versionInPath } from './read.ts';
import { renderVersion } from './render-version.ts';
import { versionsOf } from './versions-of.ts';

const scopes = ['manage:jira-project'];

const described = {
  name: z.string().trim().min(1).max(255),
  description: z.string().max(16_384).optional(),
  archived: z.boolean().optional(),
  released: z.boolean().optional(),
  startDate: z.iso.date().optional(),
  releaseDate: z.iso.date().optional(),
};

const creation = z.strictObject({ ...described, projectId: z.int() });
const change = z.strictObject({ ...described, name: described.name.optional() });

/** Jira tells whoever may not administer the project that there is none. */
function administeredProjectId({ site, request }: RouteCall, projectId: string): string {
  const project = findProject(site, projectId);
  const mayChange =
    may(site, request.caller, 'ADMINISTER') ||
    may(site, request.caller, 'ADMINISTER_PROJECTS', project?.id);
  if (project && mayChange) return project.id;
  if (request.caller.kind === 'anonymous') throw new JiraError(401, 'Authentication required.');
  throw new JiraError(404, `No project could be found with id '${projectId}'.`);
}

function demandOrder({ startDate, releaseDate }: Version): void {
  if (startDate === null || releaseDate === null || startDate <= releaseDate) return;
  const message = 'The start date must be before the release date.';
  throw new JiraError(400, message, { startDate: message });
}

function put({ site }: RouteCall, version: Version): void {
  refuseTakenName(versionsOf(site, version.projectId), version, {
    status: 400,
    message: 'A version with this name already exists in this project.',
  });
  demandOrder(version);
  site.versions.put(version.id, version);
}

export const createVersion: Route = {
  method: 'POST',
  path: '/rest/api/3/version',
  scopes,
  handle: (call) => {
    const { site } = call;
    const wanted = parseBody(creation, call);
    const version: Version = {
      id: String(site.store.next('version', 10000)),
      projectId: administeredProjectId(call, String(wanted.projectId)),
      name: wanted.name,
      description: wanted.description ?? '',
      archived: wanted.archived ?? false,
      released: wanted.released ?? false,
      startDate: wanted.startDate ?? null,
      releaseDate: wanted.releaseDate ?? null,
    };
    put(call, version);
    return { status: 201, body: renderVersion(site, version) };
  },
};

export const updateVersion: Route = {
  method: 'PUT',
  path: '/rest/api/3/version/{id}',
  scopes,
  handle: (call) => {
    const before = versionInPath(call);
    administeredProjectId(call, before.projectId);
    const given = Object.entries(parseBody(change, call)).filter(
      ([, value]) => value !== undefined,
    );
    const version: Version = { ...before, ...Object.fromEntries(given) };
    put(call, version);
    return { status: 200, body: renderVersion(call.site, version) };
  },
};
