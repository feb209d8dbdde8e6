import { useContext, useEffect, useState } from 'react';
import type { AttachmentId, IssueId, PageId } from '../../../src/domain/id';
import { useAnalysis } from '../analysis/use-analysis';
import { type EvidenceSources, EvidenceSourcesContext, type Seen } from './evidence-sources';

async function seeFile(
  id: AttachmentId,
  issueId: IssueId,
  { attachedTo }: EvidenceSources,
): Promise<Seen> {
  const files = await attachedTo(issueId);
  const file = files?.find((attached) => attached.id === id);
  if (file) return { kind: 'seen', title: file.name, state: '', address: file.address };
  return { kind: files ? 'hidden' : 'unread' };
}

/** What was seen of the thing with that id, read after it is on screen; null until then. */
function useLook<Id extends string>(id: Id, look: (id: Id) => Promise<Seen>): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isWanted = true;
    void look(id).then((found) => {
      if (isWanted) setSeen(found);
    });
    return () => {
      isWanted = false;
    };
    // How it is looked up never changes while the view lives.
  }, [id]);
  return seen;
}

export const useSeenIssue = (id: IssueId): Seen | null =>
  useLook(id, useContext(EvidenceSourcesContext).seeIssue);

export const useSeenPage = (id: PageId): Seen | null =>
  useLook(id, useContext(EvidenceSourcesContext).seePage);

/** A file attached to that issue; undefined: to the one on screen. */
export function useSeenFile(id: AttachmentId, attachedTo?: IssueId): Seen | null {
  const { issueId } = useAnalysis();
  const sources = useContext(EvidenceSourcesContext);
  return useLook(id, (file) => seeFile(file, attachedTo ?? issueId, sources));
}
