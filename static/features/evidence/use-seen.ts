import { useContext, useEffect, useState } from 'react';
import type { Evidence } from '../../../src/domain/causes/evidence';
import type { IssueId } from '../../../src/domain/id';
import { type EvidenceSources, EvidenceSourcesContext, type Seen } from './evidence-sources';

/** What a reference looks like to the viewer; `null` where the evidence leads nowhere that could be looked at. */
function look(
  evidence: Evidence,
  issueId: IssueId,
  { seeIssue, seePage, attachedTo }: EvidenceSources,
): Promise<Seen> | null {
  switch (evidence.kind) {
    case 'issue':
      return seeIssue(evidence.issue.id);
    case 'page':
      return seePage(evidence.page);
    case 'attachment':
      return attachedTo(issueId).then((files): Seen => {
        const file = files?.find(({ id }) => id === evidence.attachment);
        if (file) return { kind: 'seen', title: file.name, state: '', address: file.address };
        return { kind: files ? 'hidden' : 'unread' };
      });
    case 'link':
    case 'commit':
    case 'measurement':
    case 'observation':
    case 'interview':
      return null;
  }
}

/** How the thing a piece of evidence leads to stands now, read after it is on screen; null until that is known. */
export function useSeen(evidence: Evidence, issueId: IssueId): Seen | null {
  const sources = useContext(EvidenceSourcesContext);
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isWanted = true;
    void look(evidence, issueId, sources)?.then((found) => {
      if (isWanted) setSeen(found);
    });
    return () => {
      isWanted = false;
    };
  }, [evidence, issueId, sources]);
  return seen;
}
