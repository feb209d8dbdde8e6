import * as z from 'zod';
import { renderLinkType } from '../../configuration/link-type/link-types.ts';
import { parseBody, pathParameter } from '../../parse.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { linkedIssueBean } from '../beans/linked-issue.ts';
import { addComment } from '../comments/add-comment.ts';
import { readCommentBody } from '../comments/comment-body.ts';
import { announceLink } from '../events/link-events.ts';
import { browsableIssue } from '../issue-of.ts';
import { createLink, demandLinking } from './create-link.ts';
import { rememberLink } from './link-history.ts';
import { linkableIssue } from './linkable-issue.ts';
import { findLinkType, linkTypeReference } from './link-type.ts';

const reference = z.strictObject({ id: z.string().optional(), key: z.string().optional() });

const linkInput = z.strictObject({
  type: linkTypeReference,
  inwardIssue: reference,
  outwardIssue: reference,
  comment: z.strictObject({ body: z.unknown().optional() }).optional(),
});

const create: Route = {
  method: 'POST',
  path: '/rest/api/3/issueLink',
  scopes: ['write:jira-work'],
  handle: ({ site, request, ...call }) => {
    const input = parseBody(linkInput, { site, request, ...call });
    const type = findLinkType(site, input.type);
    const source = linkableIssue(site, request.caller, input.inwardIssue);
    const destination = linkableIssue(site, request.caller, input.outwardIssue);
    const body = input.comment === undefined ? undefined : readCommentBody(input.comment.body);
    createLink(site, request, type, { source, destination });
    if (body !== undefined) addComment(site, request, source, body);
    return { status: 201 };
  },
};

/** A link is seen by who may browse both of its ends. */
function linkOf(call: RouteCall) {
  const { site, request } = call;
  const id = pathParameter(call, 'linkId');
  const link = site.issueLinks.get(id);
  const type = link ? site.linkTypes.get(link.typeId) : undefined;
  const source = link ? browsableIssue(site, request.caller, link.inwardIssueId) : undefined;
  const destination = link ? browsableIssue(site, request.caller, link.outwardIssueId) : undefined;
  if (!link || !type || !source || !destination)
    throw new JiraError(404, `No issue link with id '${id}' exists.`);
  return { link, type, source, destination };
}

const read: Route = {
  method: 'GET',
  path: '/rest/api/3/issueLink/{linkId}',
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { link, type, source, destination } = linkOf(call);
    return {
      status: 200,
      body: {
        id: link.id,
        self: `${call.site.baseUrl}/rest/api/3/issueLink/${link.id}`,
        type: renderLinkType(call.site, type),
        inwardIssue: linkedIssueBean(call.site, source),
        outwardIssue: linkedIssueBean(call.site, destination),
      },
    };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: '/rest/api/3/issueLink/{linkId}',
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { link, type, ...ends } = linkOf(call);
    demandLinking(call.site, call.request, ends.source);
    call.site.issueLinks.delete(link.id);
    rememberLink(call.site, call.request, type, ends, 'cut');
    announceLink(call.site, call.request, 'avi:jira:deleted:issuelink', link, type, ends);
    return { status: 204 };
  },
};

export const linkRoutes: Route[] = [create, read, remove];
