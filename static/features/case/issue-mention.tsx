import { useContext, useEffect, useState } from 'react';
import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { EvidenceSourcesContext, type Seen } from '../evidence/evidence-sources';
import { SeenState } from '../evidence/seen-state';

/** An issue by its key, with its title and status as far as the viewer may see them. */
export function IssueMention({ issue: { id, key } }: { readonly issue: IssueReference }) {
  const { openIssue, seeIssue } = useContext(EvidenceSourcesContext);
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let current = true;
    void seeIssue(id).then((found) => {
      if (current) setSeen(found);
    });
    return () => {
      current = false;
    };
  }, [seeIssue, id]);
  return (
    <span>
      {seen?.kind === 'hidden' ? (
        key
      ) : (
        <Button looks="link" onClick={() => openIssue(key)}>
          {key}
        </Button>
      )}
      {seen?.kind === 'seen' ? ` ${seen.title}` : ''}
      <SeenState kind="issue" seen={seen} />
    </span>
  );
}
