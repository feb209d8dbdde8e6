import { jiraTime } from '../../jira-time.ts';
import type { Attachment } from '../../model/attachment.ts';
import { renderUserOrNull } from '../../people/render.ts';
import type { JiraSite } from '../../site.ts';

/** An attachment as issues show it. */
export function renderAttachment(site: JiraSite, attachment: Attachment) {
  const { id, filename, mimeType, authorAccountId, created, size } = attachment;
  const author = renderUserOrNull(site, authorAccountId);
  return {
    self: `${site.baseUrl}/rest/api/3/attachment/${id}`,
    id,
    filename,
    ...(author ? { author } : {}),
    created: jiraTime(created),
    size,
    mimeType,
    content: `${site.baseUrl}/rest/api/3/attachment/content/${id}`,
  };
}
