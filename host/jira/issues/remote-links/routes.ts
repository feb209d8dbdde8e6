import * as z from 'zod';
import type { Issue } from '../../model/issue.ts';
import type { RemoteLink } from '../../model/remote-link.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { issueOf } from '../issue-of.ts';
import { remoteLinksOf } from './remote-link-store.ts';

const path = '/rest/api/3/issue/{issueIdOrKey}/remotelink';

const remoteLinkInput = z.strictObject({
  globalId: z.string().max(255).optional(),
  relationship: z.string().optional(),
  application: z.record(z.string(), z.unknown()).optional(),
  object: z.looseObject({ url: z.string().min(1), title: z.string().min(1) }),
});

const addressOf = (site: JiraSite, link: RemoteLink) =>
  `${site.baseUrl}/rest/api/3/issue/${link.issueId}/remotelink/${link.id}`;

function render(site: JiraSite, link: RemoteLink) {
  return {
    id: link.id,
    self: addressOf(site, link),
    ...(link.globalId === null ? {} : { globalId: link.globalId }),
    application: link.application ?? {},
    ...(link.relationship === null ? {} : { relationship: link.relationship }),
    object: link.object,
  };
}

function demandLinking({ site, request }: RouteCall, issue: Issue): void {
  if (!may(site, request.caller, 'LINK_ISSUES', issue.projectId))
    throw new JiraError(403, `No Link Issue Permission for issue '${issue.key}'`);
}

function linkOf(call: RouteCall, issue: Issue): RemoteLink {
  const id = pathParameter(call, 'linkId');
  const link = call.site.remoteLinks.get(id);
  if (link?.issueId !== issue.id)
    throw new JiraError(404, `The remote link with id '${id}' does not exist.`);
  return link;
}

const list: Route = {
  method: 'GET',
  path,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const links = remoteLinksOf(call.site, issueOf(call).id);
    const globalId = call.request.query.get('globalId');
    if (globalId === null)
      return { status: 200, body: links.map((link) => render(call.site, link)) };
    const found = links.find((link) => link.globalId === globalId);
    if (!found)
      throw new JiraError(404, `The remote link with global id '${globalId}' does not exist.`);
    return { status: 200, body: render(call.site, found) };
  },
};

/** A link with the same global id is replaced: asking twice makes one link. */
const upsert: Route = {
  method: 'POST',
  path,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    demandLinking(call, issue);
    const input = parseBody(remoteLinkInput, call);
    const same = remoteLinksOf(call.site, issue.id).find(
      (link) => input.globalId !== undefined && link.globalId === input.globalId,
    );
    const link: RemoteLink = {
      id: same?.id ?? call.site.store.next('remoteLink', 10000),
      issueId: issue.id,
      globalId: input.globalId ?? null,
      relationship: input.relationship ?? null,
      application: input.application ?? null,
      object: input.object,
    };
    call.site.remoteLinks.put(String(link.id), link);
    return { status: same ? 200 : 201, body: { id: link.id, self: addressOf(call.site, link) } };
  },
};

const read: Route = {
  method: 'GET',
  path: `${path}/{linkId}`,
  scopes: ['read:jira-work'],
  handle: (call) => ({ status: 200, body: render(call.site, linkOf(call, issueOf(call))) }),
};

const remove: Route = {
  method: 'DELETE',
  path: `${path}/{linkId}`,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const issue = issueOf(call);
    demandLinking(call, issue);
    call.site.remoteLinks.delete(String(linkOf(call, issue).id));
    return { status: 204 };
  },
};

export const remoteLinkRoutes: Route[] = [list, upsert, read, remove];
