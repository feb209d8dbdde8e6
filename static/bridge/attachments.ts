import * as z from 'zod/mini';
import { AttachmentId, type IssueId } from '../../src/domain/id';
import { batched } from './evidence-batch';
import { readJira } from './jira';

const Attachment = z.object({ id: AttachmentId, filename: z.string(), content: z.string() });
const Attached = z.object({ fields: z.object({ attachment: z.optional(z.array(Attachment)) }) });

interface AttachedFile {
  readonly id: AttachmentId;
  readonly name: string;
  /** Where it is downloaded. */
  readonly address: string;
}

const attachedFile = ({ id, filename, content }: z.infer<typeof Attachment>): AttachedFile => ({
  id,
  name: filename,
  address: content,
});

/**
 * What is attached to the issue now, as the viewer may see it; null when nobody could be asked. Several who ask at
 * once share one read.
 */
export const attachedTo = batched<IssueId, readonly AttachedFile[] | null>(
  async ([issue]) => {
    const answer = await readJira(`/rest/api/3/issue/${issue}?fields=attachment`, Attached);
    const files = answer.ok ? (answer.value.fields.attachment ?? []).map(attachedFile) : null;
    return () => files;
  },
  1,
  0,
);
