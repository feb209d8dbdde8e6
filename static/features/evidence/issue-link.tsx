import { type ReactNode, useContext } from 'react';
import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { EvidenceSourcesContext } from './evidence-sources';
import { SeenState } from './seen-state';
import { useSeenIssue } from './use-seen';

interface IssueLinkProps {
  readonly issue: IssueReference;
  /** What is said of it besides, before its state. */
  readonly children?: ReactNode;
}

/** An issue by its key, with its title and its state as the viewer may see them. */
export function IssueLink({ issue: { id, key }, children }: IssueLinkProps) {
  const { openIssue } = useContext(EvidenceSourcesContext);
  const seen = useSeenIssue(id);
  return (
    <>
      {seen?.kind === 'hidden' ? (
        key
      ) : (
        <Button looks="link" onClick={() => openIssue(key)}>
          {key}
        </Button>
      )}
      {seen?.kind === 'seen' ? ` ${seen.title}` : ''}
      {children}
      <SeenState kind="issue" seen={seen} />
    </>
  );
}
