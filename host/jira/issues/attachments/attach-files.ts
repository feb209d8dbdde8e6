import type { Attachment } from '../../model/attachment.ts';
import type { Issue } from '../../model/issue.ts';
import { callerAccountId } from '../../people/caller.ts';
import { may } from '../../permissions/permissions.ts';
import { JiraError, type JiraRequest } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { changeItem, nothing } from '../change-items.ts';
import { recordChange } from '../record-change.ts';

const mostFiles = 60;

/** What a fresh Jira lets people attach, in bytes. */
const largest = 10_485_760;

/** Attaches what the form carries and says so in the history; what Jira refuses, it refuses as a whole. */
export function attachFiles(site: JiraSite, request: JiraRequest, issue: Issue): Attachment[] {
  const { caller, files = [] } = request;
  if (request.headers['x-atlassian-token'] !== 'no-check')
    throw new JiraError(403, 'XSRF check failed');
  if (!may(site, caller, 'CREATE_ATTACHMENTS', issue.projectId))
    throw new JiraError(403, 'You do not have permission to create attachments for this issue.');
  if (files.length === 0) throw new JiraError(400, 'No file was given in the part named file.');
  if (files.length > mostFiles) throw new JiraError(413, 'More than 60 files were given.');
  const tooLarge = files.find(({ bytes }) => bytes.length > largest);
  if (tooLarge)
    throw new JiraError(413, `The file '${tooLarge.filename}' exceeds the limit of 10 MB.`);

  const attached = files.map(({ filename, mimeType, bytes }): Attachment => {
    const id = String(site.store.next('attachment', 10000));
    return {
      id,
      issueId: issue.id,
      filename,
      mimeType,
      authorAccountId: callerAccountId(site, caller),
      created: site.clock.now(),
      size: bytes.length,
      content: bytes.toString('base64'),
    };
  });
  for (const one of attached) site.attachments.put(one.id, one);
  const traced = { field: 'Attachment', fieldtype: 'jira', fieldId: 'attachment' } as const;
  const items = attached.map(({ id, filename }) =>
    changeItem(traced, nothing, { id, text: filename }),
  );
  recordChange(site, request, issue, items);
  return attached;
}
