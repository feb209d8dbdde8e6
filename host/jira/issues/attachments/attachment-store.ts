import type { Attachment } from '../../model/attachment.ts';
import type { JiraSite } from '../../site.ts';

/** Oldest first. */
export function attachmentsOf(site: JiraSite, issueId: string): Attachment[] {
  return site.attachments.all().filter((attachment) => attachment.issueId === issueId);
}

export function removeAttachments(site: JiraSite, issueId: string): void {
  for (const { id } of attachmentsOf(site, issueId)) site.attachments.delete(id);
}
