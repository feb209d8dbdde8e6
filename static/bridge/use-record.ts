import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../src/contract/wire';
import type { SurfaceContext } from './context';
import type { Wire } from '../../src/contract/wire';
import type { IssueId, ProjectId } from '../../src/domain/id';
import type { Found } from './analysis-record';

export type RecordReading<Record> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'noIssue' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly found: Found<Record> };

type Read<Record> = (issue: IssueId, project: ProjectId) => Promise<Wire<Found<Record>>>;

/**
 * The issue this surface stands on, read by the given (steady) function, and a way to read it again; what was read stays until the new is there.
 * Whoever comes back to the window sees what others did meanwhile.
 */
export function useRecord<Record>(
  { issue, project }: SurfaceContext,
  readFrom: Read<Record>,
): [RecordReading<Record>, () => void] {
  const [reading, setReading] = useState<RecordReading<Record>>({ kind: 'reading' });
  const read = useCallback(() => {
    if (!issue || !project) {
      setReading({ kind: 'noIssue' });
      return;
    }
    void readFrom(issue.id, project.id).then((answer) => {
      setReading((earlier) => {
        if (answer.ok) return { kind: 'read', found: answer.value };
        return earlier.kind === 'read' ? earlier : { kind: 'refused', refusal: answer.refusal };
      });
    });
  }, [issue, project, readFrom]);
  useEffect(read, [read]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') read();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [read]);
  return [reading, read];
}
