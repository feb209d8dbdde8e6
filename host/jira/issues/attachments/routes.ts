import type { Attachment } from '../../model/attachment.ts';
import type { Issue } from '../../model/issue.ts';
import { pathParameter } from '../../parse.ts';
import { callerAccountId } from '../../people/caller.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError } from '../../request.ts';
import type { Route, RouteCall } from '../../route.ts';
import { changeItem, nothing } from '../change-items.ts';
import { browsableIssue, issueOf } from '../issue-of.ts';
import { recordChange } from '../record-change.ts';
import { attachFiles } from './attach-files.ts';
import { renderAttachment } from './render-attachment.ts';

const path = '/rest/api/3/attachment';

const noSuchAttachment = (id: string) =>
  new JiraError(404, `The attachment with id '${id}' does not exist`);

/** The attachment a path names and the issue it belongs to, if the caller may browse that. */
function attachmentOf(call: RouteCall): { attachment: Attachment; issue: Issue } {
  const id = pathParameter(call, 'id');
  const attachment = call.site.attachments.get(id);
  const issue = attachment && browsableIssue(call.site, call.request.caller, attachment.issueId);
  if (!attachment || !issue) throw noSuchAttachment(id);
  return { attachment, issue };
}

const add: Route = {
  method: 'POST',
  path: '/rest/api/3/issue/{issueIdOrKey}/attachments',
  scopes: ['write:jira-work'],
  handle: (call) => {
    const attached = attachFiles(call.site, call.request, issueOf(call));
    return { status: 200, body: attached.map((one) => renderAttachment(call.site, one)) };
  },
};

const read: Route = {
  method: 'GET',
  path: `${path}/{id}`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { attachment } = attachmentOf(call);
    call.charge(1);
    const rendered = renderAttachment(call.site, attachment);
    // Only here the id is a number.
    return { status: 200, body: { ...rendered, id: Number(attachment.id) } };
  },
};

/** The bytes; unless told otherwise Jira sends one on to where they lie. */
const download: Route = {
  method: 'GET',
  path: `${path}/content/{id}`,
  scopes: ['read:jira-work'],
  handle: (call) => {
    const { attachment } = attachmentOf(call);
    call.charge(1);
    if (call.request.query.get('redirect') !== 'false') {
      const location = `${call.site.baseUrl}${path}/content/${attachment.id}?redirect=false`;
      return { status: 303, headers: { Location: location } };
    }
    const filename = encodeURIComponent(attachment.filename);
    return {
      status: 200,
      headers: {
        'Content-Type': attachment.mimeType,
        'Content-Disposition': `attachment; filename*=UTF-8''${filename}`,
        'X-Content-Type-Options': 'nosniff',
      },
      bytes: Buffer.from(attachment.content, 'base64'),
    };
  },
};

const remove: Route = {
  method: 'DELETE',
  path: `${path}/{id}`,
  scopes: ['write:jira-work'],
  handle: (call) => {
    const { site, request } = call;
    const { attachment, issue } = attachmentOf(call);
    const isOwn = callerAccountId(site, request.caller) === attachment.authorAccountId;
    const needed = isOwn ? 'DELETE_OWN_ATTACHMENTS' : 'DELETE_ALL_ATTACHMENTS';
    if (!may(site, request.caller, needed, issue.projectId))
      throw new JiraError(403, 'You do not have permission to delete this attachment.');
    site.attachments.delete(attachment.id);
    const traced = { field: 'Attachment', fieldtype: 'jira', fieldId: 'attachment' } as const;
    const gone = { id: attachment.id, text: attachment.filename };
    recordChange(site, request, issue, [changeItem(traced, gone, nothing)]);
    return { status: 204 };
  },
};

export const attachmentRoutes: Route[] = [add, read, download, remove];
