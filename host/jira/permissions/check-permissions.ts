import * as z from 'zod';
import type { GlobalPermission, ProjectPermission } from '../model/people.ts';
import { parseBody } from '../parse.ts';
import { callerAccountId } from '../people/caller.ts';
import { JiraError, type Caller } from '../request.ts';
import type { Route, RouteCall } from '../route.ts';
import { isGlobalPermission, isProjectPermission } from './catalogue.ts';
import { demand, may } from './permissions.ts';

const ids = z.array(z.int()).max(1000).default([]);
const globalKey = z.custom<GlobalPermission>(
  (key) => typeof key === 'string' && isGlobalPermission(key),
  'Unrecognized permission',
);
const projectKey = z.custom<ProjectPermission>(
  (key) => typeof key === 'string' && isProjectPermission(key),
  'Unrecognized permission',
);

const question = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(globalKey).default([]),
  projectPermissions: z
    .array(z.strictObject({ permissions: z.array(projectKey).min(1), projects: ids, issues: ids }))
    .default([]),
});

/** Whose permissions are asked for; somebody else's are for administrators to know. */
function subject({ site, request }: RouteCall, accountId: string | undefined): Caller {
  if (accountId === undefined || accountId === callerAccountId(site, request.caller))
    return request.caller;
  demand(site, request.caller, 'ADMINISTER');
  if (!site.people.get(accountId)) throw new JiraError(400, `The user ${accountId} was not found.`);
  return { kind: 'user', accountId };
}

export const checkPermissions: Route = {
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  scopes: [],
  handle: (call) => {
    const { site } = call;
    const asked = parseBody(question, call);
    const who = subject(call, asked.accountId);
    const grants = asked.projectPermissions.flatMap(({ permissions, projects, issues }) =>
      permissions.map((permission) => ({
        permission,
        projects: projects.filter((id) => may(site, who, permission, String(id))),
        issues: issues.filter((id) => {
          const issue = site.issues.get(String(id));
          return issue !== undefined && may(site, who, permission, issue.projectId);
        }),
      })),
    );
    call.charge(2 * (grants.length + asked.globalPermissions.length));
    return {
      status: 200,
      body: {
        globalPermissions: asked.globalPermissions.filter((key) => may(site, who, key)),
        projectPermissions: grants,
      },
    };
  },
};

const keys = z.strictObject({ permissions: z.array(projectKey).min(1) });

/** The projects in which the caller holds every one of the permissions. */
export const permittedProjects: Route = {
  method: 'POST',
  path: '/rest/api/3/permissions/project',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const { permissions } = parseBody(keys, call);
    const projects = site.projects
      .all()
      .filter(({ id }) => permissions.every((key) => may(site, request.caller, key, id)));
    call.charge(projects.length);
    return {
      status: 200,
      body: { projects: projects.map(({ id, key }) => ({ id: Number(id), key })) },
    };
  },
};
