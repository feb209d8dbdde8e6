import * as z from 'zod';
import type { LinkType } from '../../model/configuration.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { demand } from '../../permissions/permissions.ts';
import { callerAccountId } from '../../people/caller.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import type { JiraSite } from '../../site.ts';
import { refuseTakenName } from '../names.ts';

const path = '/rest/api/3/issueLinkType';
const read = ['read:jira-work'];
const write = ['manage:jira-configuration'];

export function renderLinkType(site: JiraSite, { id, name, inward, outward }: LinkType) {
  return { id, name, inward, outward, self: `${site.baseUrl}${path}/${id}` };
}

function linkTypeInPath(call: RouteCall): LinkType {
  const id = pathParameter(call, 'issueLinkTypeId');
  const found = call.site.linkTypes.get(id);
  if (found) return found;
  throw new JiraError(404, `No issue link type with id '${id}' found.`);
}

function demandSignedIn({ site, request }: RouteCall): void {
  if (callerAccountId(site, request.caller) === null)
    throw new JiraError(401, 'Client must be authenticated to access this resource.');
}

const listLinkTypes: Route = {
  method: 'GET',
  path,
  scopes: read,
  handle: (call) => {
    demandSignedIn(call);
    const { site } = call;
    const linkTypes = site.linkTypes.all();
    call.charge(linkTypes.length);
    const issueLinkTypes = linkTypes.map((linkType) => renderLinkType(site, linkType));
    return { status: 200, body: { issueLinkTypes } };
  },
};

const getLinkType: Route = {
  method: 'GET',
  path: `${path}/{issueLinkTypeId}`,
  scopes: read,
  handle: (call) => {
    demandSignedIn(call);
    call.charge(1);
    return { status: 200, body: renderLinkType(call.site, linkTypeInPath(call)) };
  },
};

const phrase = z.string().trim().min(1).max(255);
const taken = { status: 404, message: 'An issue link type with this name already exists.' };

const createLinkType: Route = {
  method: 'POST',
  path,
  scopes: write,
  handle: (call) => {
    const { site } = call;
    demand(site, call.request.caller, 'ADMINISTER');
    const schema = z.strictObject({ name: phrase, inward: phrase, outward: phrase });
    const wanted = parseBody(schema, call);
    refuseTakenName(site.linkTypes.all(), wanted, taken);
    const linkType = { id: String(site.store.next('linkType')), ...wanted };
    site.linkTypes.put(linkType.id, linkType);
    return { status: 201, body: renderLinkType(site, linkType) };
  },
};

const updateLinkType: Route = {
  method: 'PUT',
  path: `${path}/{issueLinkTypeId}`,
  scopes: write,
  handle: (call) => {
    const { site } = call;
    demand(site, call.request.caller, 'ADMINISTER');
    const before = linkTypeInPath(call);
    const part = phrase.optional();
    const wanted = parseBody(z.strictObject({ name: part, inward: part, outward: part }), call);
    const after = {
      id: before.id,
      name: wanted.name ?? before.name,
      inward: wanted.inward ?? before.inward,
      outward: wanted.outward ?? before.outward,
    };
    refuseTakenName(site.linkTypes.all(), after, taken);
    site.linkTypes.put(after.id, after);
    return { status: 200, body: renderLinkType(site, after) };
  },
};

/** Links of the type go with it. */
const deleteLinkType: Route = {
  method: 'DELETE',
  path: `${path}/{issueLinkTypeId}`,
  scopes: write,
  handle: (call) => {
    const { site } = call;
    demand(site, call.request.caller, 'ADMINISTER');
    const { id } = linkTypeInPath(call);
    for (const link of site.issueLinks.all())
      if (link.typeId === id) site.issueLinks.delete(link.id);
    site.linkTypes.delete(id);
    return { status: 204 };
  },
};

export const linkTypeRoutes: Route[] = [
  listLinkTypes,
  getLinkType,
  createLinkType,
  updateLinkType,
  deleteLinkType,
];
